import { forgetAdminToken, keepAdminToken } from "../form/admin-token.js";
import { byId } from "../form/dom.js";
import { isAdmin } from "./api.js";

/** Lets a person type the token. */
function typed(): Promise<string> {
  const dialog = byId<HTMLDialogElement>("sign-in");
  const field = byId<HTMLInputElement>("admin-token");
  field.value = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(field.value.trim()), { once: true });
  });
}

/** Asks for the admin token until it fits; not at all when the sandbox has none, or the tab knows it. */
export async function signIn(): Promise<void> {
  while (!(await isAdmin())) {
    forgetAdminToken();
    const token = await typed();
    // A header carries no other characters; a token has none.
    if (/^[\u0021-\u007e]+$/.test(token)) keepAdminToken(token);
    byId("sign-in-refused").hidden = false;
  }
}
