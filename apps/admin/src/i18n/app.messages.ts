import { bilingual } from "./bilingual";

export const appMessages = bilingual({
  vi: {
    layout: {
      home: "Trang chủ",
      tasks: "Nhiệm vụ",
      deductions: "Điểm mất",
      more: "Thêm",
      mainNavigation: "Điều hướng chính",
      lightTheme: "Giao diện sáng",
      darkTheme: "Giao diện tối",
      groups: {
        ledger: "Sổ cái",
        figures: "Chỉ tiêu, số liệu",
        documents: "Kế hoạch, chỉ đạo",
        catalogue: "Danh mục",
        administration: "Quản trị",
      },
    },
    signIn: {
      product: "Sổ cái cải cách",
      promise:
        "Sổ cái mở của điểm cải cách hành chính: mỗi điểm bị mất đều có nguyên nhân, có đơn vị chịu trách nhiệm, có cách khắc phục kèm thời hạn và tài liệu kiểm chứng.",
      demoAccounts: "Tài khoản dùng thử",
      demoPassword:
        "Chọn một vai để điền sẵn thư điện tử. Mật khẩu được in ra khi máy chủ khởi động lần đầu.",
      wrongCredentials: "Thư điện tử hoặc mật khẩu không đúng.",
    },
    errors: {
      offline: "Mất kết nối với máy chủ. Nội dung bạn nhập vẫn còn; hãy kiểm tra mạng rồi thử lại.",
      internal: "Máy chủ gặp lỗi. Vui lòng thử lại sau ít phút.",
      not_found: "Không tìm thấy nội dung này, hoặc bạn không có quyền xem.",
      unauthenticated: "Phiên làm việc đã kết thúc. Vui lòng đăng nhập lại.",
      forbidden: "Bạn không có quyền thực hiện việc này.",
      rate_limited: "Bạn thao tác quá nhanh. Vui lòng đợi một lát rồi thử lại.",
      title: "Chưa tải được nội dung",
      retry: "Thử lại",
      missingPart: "Chưa tải được phần này của chương trình",
      missingPartReasons: "Mạng bị gián đoạn, hoặc hệ thống vừa có phiên bản mới. Hãy tải lại trang.",
      reload: "Tải lại",
      stillOffline: "Vẫn chưa kết nối được với máy chủ. Hãy kiểm tra mạng rồi tải lại.",
    },
    drafts: {
      restored: "Đã khôi phục nội dung bạn nhập lần trước nhưng chưa lưu.",
      discard: "Bỏ nội dung này",
    },
    conflicts: {
      title: "Người khác vừa thay đổi nội dung này",
      explanation:
        "Dưới đây là hiện trạng mới nhất. Nội dung bạn nhập vẫn còn trong biểu mẫu; hãy xem lại rồi gửi lại nếu vẫn đúng.",
      sendAgain: "Gửi lại trên bản mới nhất",
    },
    actions: {
      done: "Đã thực hiện",
      note: "Ghi chú",
      reason: "Lý do",
      open: "Mở",
      viewAll: "Xem tất cả",
      filters: "Bộ lọc",
    },
    roles: {
      SYSTEM_ADMIN: "Quản trị hệ thống",
      REFORM_OFFICE: "Cơ quan thường trực CCHC",
      APPRAISER: "Cơ quan thẩm định",
      UNIT_HEAD: "Thủ trưởng đơn vị",
      UNIT_OFFICER: "Công chức đơn vị",
      LEADER: "Lãnh đạo",
      INTEGRATOR: "Hệ thống tích hợp",
    },
    points: {
      notANumber: "Phải là số, ví dụ 4,9",
      points: "điểm",
      lost: "Điểm mất",
      earned: "Điểm đạt",
    },
    dates: {
      dueState: {
        OVERDUE: "Quá hạn %{days} ngày",
        DUE_SOON: "Còn %{days} ngày",
        ON_TIME: "Còn %{days} ngày",
      },
      from: "từ",
      to: "đến",
    },
    constructed: {
      label: "Minh họa",
      explanation: "Nội dung dựng lên để minh họa, không phải số liệu thật",
    },
    lists: {
      csv: "Tải bảng tính (CSV)",
      empty: "Chưa có nội dung nào",
      emptyFiltered: "Không có nội dung nào khớp với bộ lọc",
      sortedBy: "Sắp xếp",
      actions: "Thao tác",
    },
    charts: {
      asTable: "Xem dạng bảng",
      asChart: "Xem dạng biểu đồ",
    },
  },
  en: {
    layout: {
      home: "Home",
      tasks: "Tasks",
      deductions: "Lost points",
      more: "More",
      mainNavigation: "Main navigation",
      lightTheme: "Light theme",
      darkTheme: "Dark theme",
      groups: {
        ledger: "Ledger",
        figures: "Targets and figures",
        documents: "Plans and directives",
        catalogue: "Catalogue",
        administration: "Administration",
      },
    },
    signIn: {
      product: "Reform Ledger",
      promise:
        "The open ledger of administrative-reform points: every point lost has a cause, an owner, and a fix with a deadline and evidence.",
      demoAccounts: "Demonstration accounts",
      demoPassword:
        "Choose a role to fill in its e-mail. The password was printed when the server first started.",
      wrongCredentials: "The e-mail or the password is wrong.",
    },
    errors: {
      offline: "The server cannot be reached. What you typed is kept; check the network and try again.",
      internal: "The server had a problem. Please try again in a few minutes.",
      not_found: "This was not found, or you may not see it.",
      unauthenticated: "Your session has ended. Please sign in again.",
      forbidden: "You may not do this.",
      rate_limited: "That was too fast. Please wait a moment and try again.",
      title: "This could not be loaded",
      retry: "Try again",
      missingPart: "This part of the program did not load",
      missingPartReasons:
        "The network dropped, or a new version has just been released. Please reload the page.",
      reload: "Reload",
      stillOffline: "The server still cannot be reached. Please check the network, then reload.",
    },
    drafts: {
      restored: "What you typed last time and did not save is back.",
      discard: "Discard it",
    },
    conflicts: {
      title: "Somebody else has just changed this",
      explanation:
        "This is how it stands now. What you typed is still in the form; look at it and send it again if it still holds.",
      sendAgain: "Send again on the newest state",
    },
    actions: {
      done: "Done",
      note: "Note",
      reason: "Reason",
      open: "Open",
      viewAll: "See all",
      filters: "Filters",
    },
    roles: {
      SYSTEM_ADMIN: "System administrator",
      REFORM_OFFICE: "Reform office",
      APPRAISER: "Appraiser",
      UNIT_HEAD: "Unit head",
      UNIT_OFFICER: "Unit officer",
      LEADER: "Leader",
      INTEGRATOR: "Integrator",
    },
    points: {
      notANumber: "Must be a number such as 4.9",
      points: "points",
      lost: "Lost points",
      earned: "Points",
    },
    dates: {
      dueState: {
        OVERDUE: "%{days} days overdue",
        DUE_SOON: "%{days} days left",
        ON_TIME: "%{days} days left",
      },
      from: "from",
      to: "to",
    },
    constructed: {
      label: "Constructed",
      explanation: "Made up for the demonstration; not a real fact",
    },
    lists: {
      csv: "Download as spreadsheet (CSV)",
      empty: "Nothing here yet",
      emptyFiltered: "Nothing matches the filter",
      sortedBy: "Sort",
      actions: "Actions",
    },
    charts: {
      asTable: "Show as a table",
      asChart: "Show as a chart",
    },
  },
});
