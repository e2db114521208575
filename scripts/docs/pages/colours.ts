/** Shows a page in the colours that its reader chose, here or in Redoc's page, before it is drawn. */
import { chosenColours } from "./chosen-colours.js";

const chosen = chosenColours();
if (chosen !== undefined) document.documentElement.classList.add(chosen);
