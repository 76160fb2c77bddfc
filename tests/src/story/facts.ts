import type { Share } from "./explaining.js";

/** Why each area lost its points in 2022, and who answers for it. */
export const shares: Record<string, Share[]> = {
  "1": [{ points: "1", cause: "ISSUED_LATE", unit: "van-phong" }],
  "2": [{ points: "1", cause: "UNCLEAR_RESPONSIBILITY", unit: "tu-phap" }],
  "3": [
    { points: "3", cause: "FILES_OVERDUE", unit: "van-phong" },
    { points: "2", cause: "PROCESS_ERROR", unit: "van-phong" },
  ],
  "4": [{ points: "3", cause: "UNCLEAR_RESPONSIBILITY", unit: "noi-vu" }],
  "5": [
    { points: "0.5", cause: "VIOLATION", unit: "noi-vu" },
    { points: "1.5", cause: "TARGET_MISSED", unit: "noi-vu" },
  ],
  "6": [{ points: "2.1", cause: "TARGET_MISSED", unit: "tai-chinh" }],
  "7": [
    { points: "3", cause: "TARGET_MISSED", unit: "van-hoa" },
    { points: "1.5", cause: "WEAK_EVIDENCE", unit: "van-phong" },
  ],
};

/** What the district states for 2023 beside full marks; surveys come to 80 %. */
export const in2023 = {
  "2.2.1": { option: 1 },
  "3.3.1": { percent: "99" },
  "3.4.1": { percent: "97" },
  "4.1": { option: 1 },
  "4.3": { option: 1 },
  "6.4": { percent: "90" },
  "7.2": { percent: "95" },
  "7.3.1": { percent: "60" },
};
