import { api, readEvents, session, sessionHeaders } from "./api.js";
import { showClock, showFaults, tickClock, watchControls } from "./controls.js";
import { byId, onPress } from "../form/dom.js";
import { RequestForm, type Transport } from "../form/request-form.js";
import { serverTransport } from "../form/server.js";
import { wordsOf } from "../form/words.js";
import { addMessage, setCooldown, setMessages, tickMessages, watchSearch } from "./messages.js";
import { addRequest, setRequests } from "./requests.js";
import { watchSessions } from "./sessions.js";
import { signIn } from "./sign-in.js";

const secondMs = 1000;

/** The page has an inbox and a clock beside the form. */
const { baseUrl, call } = serverTransport(new URL(".", location.href).href, sessionHeaders);
const inboxShowsMessages: Transport = { baseUrl, call };

let isRefreshing = false;
let isStale = false;

/**
 * Reads again what may have changed: at a connection, and when somebody has changed the sandbox. What
 * comes meanwhile may not be in the lists yet, which are then read once more.
 */
async function refresh(): Promise<void> {
  isStale = true;
  if (isRefreshing) return;
  isRefreshing = true;
  try {
    while (isStale) {
      isStale = false;
      const [messages, requests] = await Promise.all([api.messages(), api.requests()]);
      setMessages(messages.messages);
      setRequests(requests.requests);
    }
  } finally {
    isRefreshing = false;
  }
}

await signIn();
watchControls();
watchSearch();
watchSessions();
if (session !== "default") byId("token").append(`@${session}`);
RequestForm.place(byId("send"), {
  words: wordsOf("en"),
  language: "en-us",
  timeZone: "GMT+8",
  transports: { here: inboxShowsMessages },
});
onPress("empty-inbox", () => void api.emptyInbox());
onPress("reset", () => {
  const question =
    "Reset this session? All messages, faults and requests go, and the clock starts again.";
  if (confirm(question)) void api.reset();
});
byId("address").textContent = baseUrl.replace(/\/$/, "");
for (const id of ["address", "token"])
  onPress(`copy-${id}`, () => void navigator.clipboard.writeText(byId(id).textContent));

readEvents({
  message: (message) => {
    isStale = true;
    addMessage(message);
  },
  request: (request) => {
    isStale = true;
    addRequest(request);
    // How often a fault has fired is told with each.
    if (request.fault_id !== undefined) void api.state().then(({ faults }) => showFaults(faults));
  },
  state: ({ clock, faults, cooldown_ms: cooldownMs }) => {
    showClock(clock);
    showFaults(faults);
    setCooldown(cooldownMs);
    void refresh();
  },
  connected: (connected) => {
    byId("connection").textContent = connected ? "live" : "not connected, trying again";
  },
});

setInterval(() => {
  tickClock();
  tickMessages();
}, secondMs);
