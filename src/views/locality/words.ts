import {say} from "../../words/say.js";

interface Words {
  title: string;
  subtitle: string;
}

/** What the bullets show, on the screen and on paper. */
export const sayBullets = (): Words => ({
  title: say("Đã hứa và đã làm", "Promised and done"),
  subtitle: say(
    "thanh: đã đạt · vạch: mục tiêu, kế hoạch · mỗi dòng một thước",
    "bar: what is · tick: target, plan · each row on its own scale"
  )
});

/** What the strips show. */
export const sayStrips = (): Words => ({
  title: say("So với nơi cùng cấp", "Against peers"),
  subtitle: say(
    "mỗi vạch một nơi (◆: số liệu chính thức), từ thấp đến cao · dấu lớn: nơi này · tam giác: số giữa",
    "a tick a place (◆: official), from low to high · large mark: this place · triangle: the median"
  )
});
