import { createClient, emailCode } from "verifycodes";

const client = createClient({
  baseUrl: "https://osm.ap-southeast-3.myhuaweicloud.com",
  token: process.env.VERIFYCODES_TOKEN ?? "",
});

// Throws a ServiceError with the code OSM.01010010 when the code is not accepted.
await client.checkVerifyCodes(emailCode({ address: "user@example.com", code: "123456" }));
console.log("The code is right.");
