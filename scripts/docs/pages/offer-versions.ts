/** A published version: its name, and where it is, as seen from the top of this one. */
interface Version {
  name: string;
  path: string;
}

/** Lists the other versions of the site where several are published beside each other. */
export async function offerVersions(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-versions]");
  if (place === null || !location.protocol.startsWith("http")) return;
  const { versions: file = "", label = "" } = place.dataset;
  const list = new URL(file, location.href);
  const reply = await fetch(list);
  const versions = (await reply.json()) as Version[];
  if (versions.length < 2) return;
  const select = document.createElement("select");
  select.setAttribute("aria-label", label);
  const here = new URL(".", list).href;
  for (const { name, path } of versions) {
    const address = new URL(path, list).href;
    select.append(new Option(name, address, false, address === here));
  }
  select.addEventListener("change", () => location.assign(select.value));
  place.replaceChildren("verifycodes ", select);
}
