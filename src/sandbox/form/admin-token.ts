/** The admin token that was typed into the sandbox's page: kept for the tab, and for the docs in it. */

const place = "verifycodes-admin-token";

/** Keeps the token until the tab is closed. */
export const keepAdminToken = (token: string) => sessionStorage.setItem(place, token);

/** Forgets a token that does not fit. */
export const forgetAdminToken = () => sessionStorage.removeItem(place);

/** The header that carries the token; none before one was typed. */
export function adminHeaders(): Record<string, string> {
  const token = sessionStorage.getItem(place);
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}
