import {say} from "../../words/say.js";

interface Words {
  title: string;
  subtitle: string;
}

/** What the bullets show, on the screen and on paper. */
export const sayBullets = (): Words => ({
  title: say("Đã hứa và đã làm", "Promised and done"),
  subtitle: say(
    "thanh: đã đạt · vạch: mục tiêu, kế hoạch · mỗi dòng có trục riêng",
    "bar: what is · tick: target, plan · each row on its own scale"
  )
});
