import {checkRooms} from "./rooms.js";

const faults = await checkRooms();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
