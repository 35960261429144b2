import {places, type Place} from "../loaders/places/list.js";

/** An article made for measuring: always the same for its number, and unlike every other. */
export interface Made {
  name: string;
  text: string;
}

const ALL = places().filter(({list_year}) => list_year === 2023);
const BY_ID = new Map(ALL.map((place) => [place.place_id, place]));
const COMMUNES = ALL.filter(({level}) => level === "commune");
const ROMAN = ["XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV"];

/** Whole numbers that look drawn by lot and are the same on every machine. */
type Draw = (from: number, to: number) => number;

function lot(seed: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1));
  };
}

/** Of what an article tells: a place with those around it, the year it tells of, and numbers. */
interface Scene {
  commune: Place;
  district: Place;
  province: Place;
  year: number;
  /** First and last year of the term of congresses in which the year lies. */
  term: [from: number, to: number];
  draw: Draw;
}

type Form = (scene: Scene) => string;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const thousands = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
const tenths = (value: number): string => (value / 10).toFixed(1).replace(".", ",");

const communeOf = ({commune, district, province}: Scene): string =>
  `${commune.full_name} (${lower(district.full_name)}, ${lower(province.full_name)})`;
const districtOf = ({district, province}: Scene): string => `${district.full_name} (${lower(province.full_name)})`;

/** “12/19”: a part of a whole. */
function part({draw}: Scene, least: number, most: number): string {
  const whole = draw(least, most);
  return `${draw(Math.ceil(whole / 3), whole)}/${whole}`;
}

const poverty: Form[] = [
  (scene) =>
    `Cuối năm ${scene.year}, ${communeOf(scene)} còn ${scene.draw(5, 400)} hộ nghèo, chiếm ${tenths(scene.draw(8, 180))}% số hộ.`,
  (scene) =>
    `Tỷ lệ hộ nghèo của ${lower(districtOf(scene))} giảm từ ${tenths(scene.draw(90, 190))}% năm ${scene.year - 3} xuống còn ${tenths(scene.draw(10, 89))}% năm ${scene.year}.`,
  (scene) =>
    `Năm ${scene.year + 1}, xã phấn đấu giảm ${scene.draw(4, 60)} hộ nghèo, đưa tỷ lệ hộ nghèo xuống dưới ${tenths(scene.draw(8, 60))}%.`,
  (scene) =>
    `Trong năm ${scene.year}, ${lower(districtOf(scene))} có ${thousands(scene.draw(40, 1900))} hộ thoát nghèo, giải quyết việc làm cho ${thousands(scene.draw(300, 9000))} lao động.`
];

const rural: Form[] = [
  (scene) =>
    `Đến cuối năm ${scene.year}, ${lower(districtOf(scene))} có ${part(scene, 6, 30)} xã đạt chuẩn nông thôn mới.`,
  (scene) => `Năm ${scene.year}, ${communeOf(scene)} đạt ${scene.draw(8, 19)}/19 tiêu chí nông thôn mới.`,
  (scene) =>
    `Bình quân mỗi xã của huyện đạt ${tenths(scene.draw(100, 190))} tiêu chí; kế hoạch năm ${scene.year + 1} có thêm ${scene.draw(1, 6)} xã đạt chuẩn nông thôn mới.`,
  ({province, year, draw}) =>
    `Đến cuối năm ${year}, toàn ${lower(province.full_name)} có ${draw(20, 300)} xã đạt chuẩn nông thôn mới.`,
  (scene) => `Tổng vốn huy động xây dựng nông thôn mới năm ${scene.year} của huyện là ${scene.draw(20, 900)} tỷ đồng.`
];

const congresses: Form[] = [
  (scene) =>
    `Đến nay, ${lower(districtOf(scene))} có ${part(scene, 30, 70)} tổ chức cơ sở đảng hoàn thành đại hội nhiệm kỳ ${scene.term.join("-")}, gồm ${scene.draw(8, 20)} đảng bộ và ${scene.draw(8, 20)} chi bộ cơ sở.`,
  (scene) =>
    `Đại hội Đảng bộ ${lower(scene.commune.full_name)} lần thứ ${ROMAN[scene.draw(0, 7)]} có ${scene.draw(80, 240)} đại biểu, bầu ${scene.draw(9, 15)} đồng chí vào Ban Chấp hành nhiệm kỳ ${scene.term.join("-")}.`
];

const assignments: Form[] = [
  (scene) =>
    `${scene.district.full_name} phân công ${scene.draw(20, 79)} huyện ủy viên phụ trách ${scene.draw(20, 110)} chi bộ ấp.`,
  (scene) =>
    `Mỗi đồng chí được giao giúp ${scene.draw(2, 9)} hộ nghèo; năm ${scene.year} có ${part(scene, 10, 40)} hộ thoát nghèo.`
];

const budgets: Form[] = [
  (scene) =>
    `Năm ${scene.year}, thu ngân sách của ${lower(districtOf(scene))} ước đạt ${thousands(scene.draw(40, 6000))} tỷ đồng, bằng ${scene.draw(88, 140)}% kế hoạch, tăng ${tenths(scene.draw(11, 240))}% so với năm ${scene.year - 1}.`,
  (scene) =>
    `Thu nhập bình quân đầu người của xã năm ${scene.year} là ${tenths(scene.draw(180, 750))} triệu đồng, tăng ${tenths(scene.draw(5, 60))} triệu đồng so với năm ${scene.year - 1}.`,
  (scene) =>
    `Giá trị sản xuất công nghiệp tăng ${tenths(scene.draw(20, 190))}%; kế hoạch năm ${scene.year + 1} thu ngân sách ${thousands(scene.draw(60, 6500))} tỷ đồng.`
];

const schools: Form[] = [
  (scene) =>
    `Năm học ${scene.year}-${scene.year + 1}, ${lower(districtOf(scene))} có ${part(scene, 20, 90)} trường đạt chuẩn quốc gia.`,
  (scene) =>
    `Trong năm ${scene.year}, xã nâng cấp ${tenths(scene.draw(8, 240))} km đường và xây ${scene.draw(2, 14)} phòng học.`
];

/** A resolution of a place is told of in its term's first year; what became of it, by the next articles of the place. */
const resolutions: Form[] = [
  (scene) =>
    `Nghị quyết Đại hội Đảng bộ ${lower(districtOf(scene))} nhiệm kỳ ${scene.term.join("-")} đề ra ${scene.draw(12, 26)} chỉ tiêu.`,
  (scene) =>
    `${scene.district.full_name} phấn đấu đến năm ${scene.term[1]} tỷ lệ hộ nghèo còn dưới ${tenths(scene.draw(10, 50))}%, có ${scene.draw(50, 100)}% số xã đạt chuẩn nông thôn mới và ${scene.draw(60, 95)}% trường đạt chuẩn quốc gia.`,
  (scene) =>
    `Mục tiêu đến năm ${scene.term[1]} của huyện là thu nhập bình quân đầu người đạt từ ${scene.draw(40, 80)} triệu đồng trở lên, ${scene.draw(85, 100)}% người dân tham gia bảo hiểm y tế.`
];

const results: Form[] = [
  (scene) =>
    `Đến năm ${scene.term[1]}, tỷ lệ hộ nghèo của ${lower(districtOf(scene))} còn ${tenths(scene.draw(6, 60))}%.`,
  (scene) =>
    `Kết thúc nhiệm kỳ ${scene.term.join("-")}, ${lower(districtOf(scene))} đạt và vượt ${part(scene, 15, 26)} chỉ tiêu; thu nhập bình quân đầu người năm ${scene.term[1]} đạt ${tenths(scene.draw(380, 860))} triệu đồng.`,
  (scene) =>
    `Năm ${scene.term[1]}, huyện có ${scene.draw(45, 100)}% số xã đạt chuẩn nông thôn mới, ${scene.draw(80, 100)}% người dân tham gia bảo hiểm y tế.`
];

/** Kinds of articles: the words of their titles, and what their sentences are of. */
const KINDS: readonly [title: string, forms: readonly Form[]][] = [
  ["giảm nghèo bền vững", [...poverty, assignments[1]!]],
  ["chung sức xây dựng nông thôn mới", [...rural, schools[1]!, poverty[0]!]],
  ["đại hội các tổ chức cơ sở đảng", [...congresses, resolutions[0]!]],
  ["phân công cán bộ về cơ sở", [...assignments, congresses[0]!, poverty[0]!]],
  ["thu ngân sách và sản xuất", [...budgets, schools[1]!]],
  ["đầu tư cho trường học", [...schools, budgets[1]!, rural[1]!]],
  ["nghị quyết đại hội và những mục tiêu", resolutions],
  ["nhìn lại một nhiệm kỳ", [...results, rural[0]!, budgets[0]!]]
];

/** Articles follow each other all over the country: each next one tells of another commune until all were told of. */
const STRIDE = 3571;
/** Of these, in the capital, every fifth article tells: some places are told of more than others. */
const TOLD_MOST = 300;

/** The article of a number. */
export function article(number: number): Made {
  const draw = lot(number);
  const commune = COMMUNES[number % 5 === 4 ? draw(0, TOLD_MOST - 1) : (number * STRIDE) % COMMUNES.length]!;
  const district = BY_ID.get(commune.parent!)!;
  const year = draw(2011, 2021);
  const from = Math.floor(year / 5) * 5;
  const scene: Scene = {commune, district, province: BY_ID.get(district.parent!)!, year, term: [from, from + 5], draw};
  const [words, forms] = KINDS[draw(0, KINDS.length - 1)]!;
  const isResult = forms[0] === results[0];
  const published = `${isResult ? from + 6 : year}-${String(draw(1, 12)).padStart(2, "0")}-${String(draw(1, 28)).padStart(2, "0")}`;
  const name = `bai-${String(number).padStart(6, "0")}`;
  const head = [
    ...[
      "---",
      `id: ${name}`,
      `title: "${district.full_name} ${words}, bài ${number}"`,
      `publisher: "Báo ${scene.province.name}"`
    ],
    ...[`published: ${published}`, `place: "${district.name}, ${scene.province.name}"`, "---"]
  ];
  return {name, text: `${head.join("\n")}\n\n${forms.map((form) => form(scene)).join("\n\n")}\n`};
}
