import { parseDate } from "../calendar/calendar.js";

export type LetterheadUnit = { readonly name: string; readonly kind: string };

const authorityKinds = new Set(["PROVINCE", "DISTRICT", "COMMUNE"]);
const committee = /^((ủy|uỷ) ban nhân dân|ubnd)\s+/i;
const kindOfPlace =
  /^((ủy|uỷ) ban nhân dân|ubnd|tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+/i;

const isAuthority = ({ name, kind }: LetterheadUnit) => authorityKinds.has(kind) || committee.test(name);

const upper = (text: string) => text.toLocaleUpperCase("vi");

/**
 * The agency's name, line by line, as it stands at the head of a paper (Decree 30/2020/NĐ-CP): a people's
 * committee stands alone, an office stands beneath the authority to which it belongs.
 */
export function letterheadOf(
  unit: LetterheadUnit,
  parent: LetterheadUnit | null,
): { above: string | null; agency: string[] } {
  if (isAuthority(unit)) return { above: null, agency: ["ỦY BAN NHÂN DÂN", upper(placeOf(unit))] };
  const above = parent && (isAuthority(parent) ? `UBND ${placeOf(parent)}` : parent.name);
  return { above: above === null ? null : upper(above), agency: [upper(unit.name)] };
}

const placeOf = ({ name }: LetterheadUnit) => name.replace(committee, "");

/** The agency in running text: "UBND huyện Nguyên Bình", "Phòng Nội vụ". */
export function agencyInText(unit: LetterheadUnit): string {
  if (!isAuthority(unit) || committee.test(unit.name)) return unit.name;
  return `UBND ${unit.name.charAt(0).toLocaleLowerCase("vi")}${unit.name.slice(1)}`;
}

/** The place where a paper is signed: the name of the nearest authority without what kind it is. */
export function placeOfIssue(line: readonly LetterheadUnit[]): string | null {
  let name = line.find(isAuthority)?.name;
  if (name === undefined) return null;
  while (kindOfPlace.test(name)) name = name.replace(kindOfPlace, "");
  return name;
}

const signers: [string, string][] = [
  ["sở ", "GIÁM ĐỐC"],
  ["trung tâm ", "GIÁM ĐỐC"],
  ["phòng ", "TRƯỞNG PHÒNG"],
  ["văn phòng ", "CHÁNH VĂN PHÒNG"],
  ["thanh tra ", "CHÁNH THANH TRA"],
  ["ban ", "TRƯỞNG BAN"],
];

/** Who signs for a unit, line by line. */
export function signerOf(unit: LetterheadUnit): string[] {
  if (isAuthority(unit)) return ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"];
  const name = unit.name.toLocaleLowerCase("vi");
  return [signers.find(([kind]) => name.startsWith(kind))?.[1] ?? "THỦ TRƯỞNG ĐƠN VỊ"];
}

/** "ngày 05 tháng 02 năm 2023": days below 10 and the first two months get a zero; dots without a day. */
export function dayInWords(day: string | null, year: number): string {
  if (day === null) return `ngày … tháng … năm ${year}`;
  const [writtenYear, month = "", date] = parseDate(day).split("-");
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${writtenYear}`;
}
