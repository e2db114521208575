const { createClient, ContactWay } = require("verifycodes");

console.log(typeof createClient, ContactWay.EMAIL);
