import {existsSync} from "node:fs";
import {join} from "node:path";
import {DIST} from "./project.js";
import {serve} from "./server.js";
import {recover} from "./swap.js";

// npm run serve     dist/ on this machine, at PORT or the next free one.
await recover(DIST);
if (!existsSync(join(DIST, "index.html"))) {
  console.error(`Chưa có trang trong ${DIST}; hãy chạy “npm run build” trước.`);
  process.exit(1);
}
/** Milliseconds for which a site is missing at most, where its build is killed while this serves it. */
const PAUSE = 500;
setInterval(() => void recover(DIST).catch(() => undefined), PAUSE).unref();
const {url, close} = await serve(DIST, Number(process.env["PORT"]) || 3000);
console.log(`Mở ${url} trong trình duyệt; dừng bằng Ctrl+C.`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
