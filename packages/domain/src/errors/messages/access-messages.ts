import type { LocalisedText } from "../language.js";

export const accessMessages = {
  unauthenticated: { vi: "Bạn cần đăng nhập để tiếp tục.", en: "Sign in to continue." },
  forbidden: { vi: "Bạn không có quyền thực hiện việc này.", en: "You may not do this." },
  badCredentials: { vi: "Email hoặc mật khẩu không đúng.", en: "The e-mail or the password is wrong." },
  badApiKey: {
    vi: "Khóa API không đúng, đã hết hạn hoặc đã bị thu hồi.",
    en: "The API key is wrong, expired or revoked.",
  },
  passwordLength: {
    vi: "Mật khẩu phải dài từ {min} đến {max} ký tự.",
    en: "A password has {min} to {max} characters.",
  },
  emailTaken: {
    vi: "Địa chỉ email “{value}” đã được sử dụng.",
    en: "The e-mail “{value}” is already used.",
  },
  unknownScope: {
    vi: "“{value}” không phải quyền mà khóa API có thể có.",
    en: "“{value}” is not a permission that an API key can have.",
  },
  ownMembership: {
    vi: "Không ai được tự thay đổi vai trò của chính mình.",
    en: "Nobody changes their own roles.",
  },
  integratorByKey: {
    vi: "Vai trò tích hợp chỉ được cấp qua khóa API.",
    en: "The integrator's role is given with an API key only.",
  },
  installationFounded: {
    vi: "Hệ thống đã có đơn vị; việc khởi tạo chỉ làm một lần.",
    en: "There are units already; an installation is founded once.",
  },
  notFound: { vi: "Không tìm thấy dữ liệu được yêu cầu.", en: "What was asked for does not exist." },
  rateLimited: {
    vi: "Quá nhiều yêu cầu. Vui lòng thử lại sau ít phút.",
    en: "Too many requests. Try again in a few minutes.",
  },
  internal: {
    vi: "Hệ thống gặp lỗi. Vui lòng thử lại; nếu vẫn lỗi, hãy báo mã yêu cầu {requestId}.",
    en: "Something went wrong. Try again; if it persists, report request {requestId}.",
  },
} as const satisfies Record<string, LocalisedText>;
