import { createClient, email } from "verifycodes";

const client = createClient({
  baseUrl: "https://osm.ap-southeast-3.myhuaweicloud.com",
  token: process.env.VERIFYCODES_TOKEN ?? "",
});

await client.sendVerifyCodes(email("user@example.com"), { language: "en-us" });
console.log("The code is on its way.");
