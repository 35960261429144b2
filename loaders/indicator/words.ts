/** Words that turn what stands beside them round: “2/6 chỉ tiêu chưa đạt” counts none that are met. */
export const NEGATIONS = new Set(["chưa", "thiếu", "không"]);

/** Nouns that leave open what is counted: then the indicator may be named before the figure. */
export const GENERIC = new Set(["người", "đồng chí", "đ/c", "trường hợp", "đơn vị", "khách", "lượt", "con"]);

/** Right before a numeral these say where something is or goes, not how many of it there are. */
export const LOCATIVES = new Set("tại ở thuộc khắp qua giữa tới sang bàn vào".split(" "));

/** What the names of quantities begin with that say what kind of thing is measured. */
export const QUANTITIES = [
  ...["chỉ số", "doanh thu", "sản lượng", "diện tích", "giá trị", "kim ngạch", "năng suất", "tốc độ", "mật độ"]
];

/** What the name of a quantity begins with. */
export const HEADS = ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tổng", "số", ...QUANTITIES].map((words) => words.split(" "));

/** Behind such a head these name nothing: “, tỷ lệ đạt 50%”, “, diện tích trên 20 ha”. */
export const NAMELESS = new Set(
  "là đạt còn chiếm tăng giảm khoảng trên hơn gần dưới này đó chung bình quân ước từ có được lên xuống ở tại của toàn cả #".split(
    " "
  )
);
