import { createClient, phone } from "verifycodes";

const client = createClient({ baseUrl: location.origin, token: "a-token" });
const result = await client.sendVerifyCodes(phone({ areaCode: "86", number: "13800000000" }));
document.title = `sent ${result.status}`;
