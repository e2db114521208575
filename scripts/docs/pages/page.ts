/** What every page gains by a script. */
import { chooseSamples } from "./choose-sample.js";
import { addCopyButtons } from "./copy.js";
import { keepSection } from "./keep-section.js";
import { markSection } from "./mark-section.js";
import { offerColours } from "./offer-colours.js";
import { offerSearch } from "./offer-search.js";
import { offerVersions } from "./offer-versions.js";

addCopyButtons();
chooseSamples();
keepSection();
markSection();
offerColours();
offerSearch();
void offerVersions();
