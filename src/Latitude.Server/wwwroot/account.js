"use strict";
// The pages of an account: what the app itself does not need while it is offline. No secret is kept here; the cookie is out of reach of scripts.

const german = {
  "title": "Latitude: dein Konto",
  "join": "Konto anlegen", "join-how": "Dein Log ist dann auf allen deinen Geräten und sicher, wenn ein Telefon verloren geht. Dieser Link gilt einmal.",
  "name": "Name", "password": "Passwort", "password-new": "Passwort, mindestens 12 Zeichen",
  "codes": "Schreib diese Codes auf", "codes-how": "Jeder lässt dich einmal herein, wenn das Passwort verloren ist. Sie werden nicht noch einmal gezeigt.", "codes-done": "Ich habe sie aufgeschrieben",
  "sign-in": "Anmelden", "lost": "Passwort verloren?", "code": "Einer deiner Codes", "recover": "Neues Passwort setzen",
  "no-account": "Noch kein Konto? Wer diesen Server betreibt, schickt dir einen Link.",
  "sessions": "Wo du angemeldet bist", "everywhere": "Überall abmelden", "here": "hier", "sign-out": "Abmelden",
  "programs": "Programme, die dein Log nutzen dürfen", "token-name": "Wie es heißt", "may": "Es darf", "may-read": "das Log lesen", "may-sync": "als Gerät abgleichen",
  "token-make": "Schlüssel dafür anlegen", "token-shown": "Dieser Schlüssel wird nur jetzt gezeigt:", "revoke": "Sperren",
  "invite": "Jemanden hereinlassen", "invite-how": "Ein Link für eine Person, eine Woche lang. Dein Log sieht dadurch niemand.", "invite-make": "Link anlegen",
  "password-change": "Passwort ändern", "password-old": "Das alte", "password-changed": "Das Passwort ist geändert. Andere Browser sind abgemeldet.",
  "codes-new": "Neue Codes für ein verlorenes Passwort", "codes-make": "Neue Codes anlegen; die alten enden",
  "yours": "Alles, was von dir gespeichert ist", "export": "Als Datei sichern", "delete": "Alles löschen",
  "delete-how": "Dein Konto und jedes Training auf diesem Server sind für immer fort, auch aus zurückgespielten Sicherungen. Was auf deinem Telefon ist, bleibt dort.",
  "deleted": "Alles ist gelöscht.", "unreachable": "Der Server antwortet nicht. Hast du ein Netz?",
};
const english = {
  "title": "Latitude: your account", "here": "here", "sign-out": "Sign out", "token-shown": "This key is shown only now:", "revoke": "Revoke",
  "password-changed": "The password is changed. Other browsers are signed out.", "deleted": "Everything is deleted.", "unreachable": "The server does not answer. Is there a network?",
};
let chosen = null;
try { chosen = localStorage.getItem("language"); } catch { /* a private window */ }
const isGerman = (chosen ?? navigator.language).toLowerCase().startsWith("de");
const phrase = id => (isGerman ? german[id] : english[id]) ?? english[id] ?? id;

const find = selector => document.querySelector(selector);

function say(text) {
  const said = find("#said");
  said.textContent = text;
  said.hidden = text === "";
}

function show(view) {
  for (const section of document.querySelectorAll("[data-view]")) section.hidden = section.dataset.view !== view;
  find(`[data-view="${view}"] h1`)?.scrollIntoView();
}

/** Asks the server. Gives the answer's content, or null after saying what is wrong; `quiet` says nothing. */
async function ask(method, path, body, quiet = false) {
  try {
    const answer = await fetch("/api/v1/" + path, {
      method, headers: { "X-Latitude": "1", ...(body && { "Content-Type": "application/json" }) }, ...(body && { body: JSON.stringify(body) }),
    });
    const content = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : {};
    if (answer.ok) return content;
    if (!quiet) say(content.detail ?? content.title ?? String(answer.status));
  } catch {
    say(phrase("unreachable"));
  }
  return null;
}

function showCodes(codes) {
  find("#codes").replaceChildren(...codes.map(code => Object.assign(document.createElement("li"), { textContent: code })));
  show("codes");
}

function row(text, action, press) {
  const line = document.createElement("li");
  const button = Object.assign(document.createElement("button"), { className: "btn", type: "button", textContent: action });
  button.addEventListener("click", press);
  line.append(Object.assign(document.createElement("span"), { textContent: text }), button);
  return line;
}

async function home() {
  const account = await ask("GET", "account", undefined, true);
  if (account === null) return show("sign-in");
  find("#name").textContent = account.name;
  find("#inviting").hidden = !account.mayInvite;
  const day = text => new Date(text).toLocaleDateString();
  const sessions = await ask("GET", "sessions") ?? [];
  find("#sessions").replaceChildren(...sessions.map(one => row(
    `${browser(one.device)}, ${one.isThis ? phrase("here") : day(one.lastUsed)}`, phrase("sign-out"), async () => { await ask("DELETE", "sessions/" + one.id); await home(); })));
  const tokens = await ask("GET", "tokens") ?? [];
  find("#tokens").replaceChildren(...tokens.map(one => row(
    `${one.name} (${one.scopes.join(", ")}), ${day(one.expires)}`, phrase("revoke"), async () => { await ask("DELETE", "tokens/" + one.id); await home(); })));
  show("home");
}

/** "Firefox, Android" of what a browser calls itself. */
function browser(device) {
  const name = ["Edg", "OPR", "Firefox", "Chrome", "Safari"].find(one => device.includes(one + "/")) ?? "?";
  const system = ["iPhone", "iPad", "Android", "Windows", "Mac OS", "Linux"].find(one => device.includes(one)) ?? "?";
  return `${{ Edg: "Edge", OPR: "Opera" }[name] ?? name}, ${system}`;
}

const actions = {
  async "join"(form) {
    const made = await ask("POST", "account", { invitation: location.hash.slice("#join=".length), name: form.get("name"), password: form.get("password") });
    if (made) {
      history.replaceState(null, "", location.pathname);
      showCodes(made.recoveryCodes);
    }
  },
  async "sign-in"(form) { if (await ask("POST", "sessions", { name: form.get("name"), password: form.get("password") })) await home(); },
  async "recover"(form) { if (await ask("POST", "sessions/recovery", { name: form.get("name"), code: form.get("code"), password: form.get("password") })) await home(); },
  async "home"() { await home(); },
  async "everywhere"() { if (await ask("DELETE", "sessions")) await home(); },
  async "token"(form) {
    const made = await ask("POST", "tokens", { name: form.get("name"), scopes: form.getAll("scope") });
    if (made) {
      await home();
      find("#token").textContent = `${phrase("token-shown")} ${made.token}`;
      find("#token").hidden = false;
    }
  },
  async "invite"() {
    const made = await ask("POST", "invitations");
    if (made) {
      find("#invitation").textContent = made.link;
      find("#invitation").hidden = false;
    }
  },
  async "password"(form) { if (await ask("PUT", "account/password", { old: form.get("old"), password: form.get("password") })) { await home(); say(phrase("password-changed")); } },
  async "renew"(form) {
    const made = await ask("POST", "account/recovery-codes", { password: form.get("password") });
    if (made) showCodes(made.recoveryCodes);
  },
  async "export"() {
    const all = await ask("GET", "account/export");
    if (all) {
      const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([JSON.stringify(all)], { type: "application/json" })), download: "latitude-account.json" });
      link.click();
      URL.revokeObjectURL(link.href);
    }
  },
  async "delete"(form) { if (await ask("DELETE", "account", { password: form.get("password") })) { show("sign-in"); say(phrase("deleted")); } },
};

for (const element of document.querySelectorAll("[data-do]")) {
  element.addEventListener(element.tagName === "FORM" ? "submit" : "click", async event => {
    event.preventDefault();
    say("");
    element.setAttribute("aria-busy", "true");
    await actions[element.dataset.do](element.tagName === "FORM" ? new FormData(element) : null);
    element.removeAttribute("aria-busy");
    if (element.tagName === "FORM" && !find("#said").textContent) element.reset();
  });
}

if (isGerman) {
  document.documentElement.lang = "de";
  document.title = phrase("title");
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = phrase(element.dataset.say);
}

if (location.hash.startsWith("#join=")) show("join");
else home();
