import { bilingual } from "../i18n/bilingual";

export const personMessages = bilingual({
  vi: {
    name: "Người dùng |||| Người dùng",
    empty: "Chưa có người dùng nào",
    invite: "Thêm người đầu tiên.",
    fields: {
      name: "Họ và tên",
      email: "Thư điện tử",
      password: "Mật khẩu ban đầu",
      memberships: "Vai trò",
      search: "Tìm người",
    },
    sections: {
      memberships: "Vai trò tại các đơn vị",
      addMembership: "Thêm vai trò",
      noMemberships: "Chưa có vai trò nào.",
    },
    actions: { resetPassword: "Đặt lại mật khẩu" },
    explanations: {
      email: "Người này đăng nhập bằng địa chỉ thư điện tử này.",
      once: "Mật khẩu chỉ hiện một lần này. Hãy chuyển cho người dùng.",
      resetPassword: "Mật khẩu cũ hết hiệu lực và người này phải đăng nhập lại.",
    },
  },
  en: {
    name: "Person |||| People",
    empty: "Nobody yet",
    invite: "Add the first person.",
    fields: {
      name: "Full name",
      email: "E-mail",
      password: "First password",
      memberships: "Roles",
      search: "Search people",
    },
    sections: { memberships: "Roles at units", addMembership: "Add a role", noMemberships: "No roles yet." },
    actions: { resetPassword: "Reset the password" },
    explanations: {
      email: "The person signs in with this address.",
      once: "The password is shown this once. Hand it to the person.",
      resetPassword: "The old password ends, and the person has to sign in again.",
    },
  },
});

export const membershipMessages = bilingual({
  vi: {
    name: "Vai trò |||| Vai trò",
    empty: "Chưa có vai trò nào",
    fields: {
      person: "Người",
      personId: "Người",
      unit: "Đơn vị",
      unitId: "Đơn vị",
      role: "Vai trò",
      validFrom: "Từ ngày",
      validTo: "Kết thúc từ ngày",
      acting: "Tạm thời (quyền, ủy quyền)",
    },
    actions: { end: "Kết thúc vai trò" },
  },
  en: {
    name: "Membership |||| Memberships",
    empty: "No roles yet",
    fields: {
      person: "Person",
      personId: "Person",
      unit: "Unit",
      unitId: "Unit",
      role: "Role",
      validFrom: "From",
      validTo: "Ends on",
      acting: "Acting",
    },
    actions: { end: "End this role" },
  },
});

export const apiKeyMessages = bilingual({
  vi: {
    name: "Khóa API |||| Khóa API",
    empty: "Chưa có khóa API nào",
    revoked: "Đã thu hồi",
    invite: "Tạo khóa để hệ thống khác đọc hoặc gửi số liệu.",
    fields: {
      name: "Tên khóa",
      unit: "Đơn vị",
      unitId: "Đơn vị",
      scopes: "Quyền",
      expiresAt: "Hết hạn",
      expiresOn: "Hết hạn",
      start: "Bắt đầu bằng",
      lastUsedAt: "Dùng lần cuối",
      createdAt: "Tạo lúc",
      enabled: "Đang dùng",
    },
    presets: {
      reading: "Chỉ đọc",
      figures: "Đọc và gửi số liệu",
      everything: "Tất cả các quyền",
    },
    actions: { create: "Tạo khóa", revoke: "Thu hồi khóa", copy: "Sao chép" },
    explanations: {
      once: "Khóa chỉ hiện một lần này. Hãy sao chép và cất giữ cẩn thận.",
      revoke: "Hệ thống dùng khóa này sẽ không truy cập được nữa.",
    },
    done: {
      revoke: "Đã thu hồi khóa",
      copy: "Đã sao chép",
      notCopied: "Chưa sao chép được. Hãy chọn và sao chép bằng tay.",
    },
  },
  en: {
    name: "API key |||| API keys",
    empty: "No API keys yet",
    revoked: "Revoked",
    invite: "Make a key so that another system can read or push figures.",
    fields: {
      name: "Name",
      unit: "Unit",
      unitId: "Unit",
      scopes: "Scopes",
      expiresAt: "Expires",
      expiresOn: "Expires",
      start: "Starts with",
      lastUsedAt: "Last used",
      createdAt: "Made at",
      enabled: "In use",
    },
    presets: { reading: "Read only", figures: "Read and push figures", everything: "Every scope" },
    actions: { create: "Make a key", revoke: "Revoke", copy: "Copy" },
    explanations: {
      once: "The key is shown this once. Copy it and keep it safe.",
      revoke: "The system that uses this key will lose access.",
    },
    done: {
      revoke: "Key revoked",
      copy: "Copied",
      notCopied: "It could not be copied. Select and copy it by hand.",
    },
  },
});
