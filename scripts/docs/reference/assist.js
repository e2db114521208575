// What helps a reader of Redoc's page.
import { openOperation } from "./open-operation.js";
import { reachTables } from "./reach-tables.js";

openOperation();
reachTables();
