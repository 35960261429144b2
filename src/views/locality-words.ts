import {say} from "../components/say.js";

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
    "mỗi vạch một nơi, từ thấp đến cao · chấm: nơi này · tam giác: số giữa",
    "a tick a place, from low to high · dot: this place · triangle: the median"
  )
});
