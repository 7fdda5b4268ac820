// The log in IndexedDB. The runtime decides what is written (Store/IndexedDbStore.cs); here it is done, each commit in one transaction.
// Rows cross as text: fields are parted by U+001F, rows by U+001E, which JSON never holds as they are.

const NAME = "latitude";
const VERSION = 2;
const STORES = ["records", "changes", "outbox", "sessions", "dirty", "meta"];

type Change = { id: string; kind: string; record: string; data: string | null; stamp: string; clamped: string; bases: string; schema: number };
type Session = { workout: string; day: string; keys: string[]; text: string };
type Commit = {
  meta?: [key: string, text: string | null][];
  removed?: string[];
  pendAll?: boolean;
  put?: Change[];
  states?: [record: string, kind: string, state: string, winner: string, workout: string][];
  pended?: string[];
  acked?: [id: string, clamped: string][];
  sessions?: [workout: string, day: string, keys: string[], text: string][];
  clean?: string[];
};

let database: IDBDatabase | null = null;
let onLost: ((why: string) => void) | null = null;

const join = (rows: (string | number | null)[][]): string => rows.map(row => row.join("\u001f")).join("\u001e");
const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the log, taking it from another tab where asked to. "" where it is open, else why not: elsewhere (another tab has it), newer (a newer app wrote it), blocked, or the browser's own name for it. */
async function open(steal: boolean): Promise<string> {
  if (database) return "";
  if (!(await own(steal))) return "elsewhere";
  try {
    database = await connect();
    database.onversionchange = () => lose("newer");
    database.onclose = () => lose("closed");
    return "";
  } catch (error) {
    const name = error instanceof DOMException ? error.name : String(error);
    return name === "VersionError" ? "newer" : name;
  }
}

/** One tab writes at a time, so that two of them never number their changes alike. Resolves once it is clear whether this one may. */
function own(steal: boolean): Promise<boolean> {
  if (!("locks" in navigator)) return Promise.resolve(true);
  return new Promise(resolve => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock ? new Promise<void>(() => {}) : undefined;
    };
    const options = steal ? { steal: true } : { ifAvailable: true };
    // A lock that is taken away rejects: the log is then another tab's.
    navigator.locks.request(NAME, options, hold).catch(() => lose("elsewhere"));
  });
}

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) makeTables(request.result);
      // Records with two heads or more; before this version nothing came from elsewhere, so there are none to mark.
      request.transaction!.objectStore("records").createIndex("forked", "forked");
    };
    request.onblocked = () => reject(new DOMException("", "blocked"));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function makeTables(created: IDBDatabase): void {
  const records = created.createObjectStore("records", { keyPath: "id" });
  records.createIndex("kind", "kind");
  records.createIndex("workout", "workout");
  created.createObjectStore("changes", { keyPath: "id" }).createIndex("record", "record");
  created.createObjectStore("outbox", { autoIncrement: true }).createIndex("change", "change", { unique: true });
  const sessions = created.createObjectStore("sessions", { keyPath: "workout" });
  sessions.createIndex("day", "day");
  sessions.createIndex("keys", "keys", { multiEntry: true });
  created.createObjectStore("dirty", { keyPath: "workout" });
  created.createObjectStore("meta");
}

function lose(why: string): void {
  database?.close();
  database = null;
  onLost?.(why);
}

const read = (name: string): IDBObjectStore => database!.transaction(name, "readonly").objectStore(name);

/** Writes all of it durably, or nothing. "" where it is written, else the browser's name for what went wrong. */
async function commit(text: string): Promise<string> {
  if (!database) return "InvalidStateError";
  try {
    const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
    const finished = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException("", "AbortError"));
    });
    // Rows are written while the transaction is alive: nothing but its own requests may be awaited here.
    const writing = write(transaction, JSON.parse(text) as Commit).catch((error: unknown) => {
      try { transaction.abort(); } catch { /* it has ended already */ }
      throw error;
    });
    await Promise.all([finished, writing]);
    return "";
  } catch (error) {
    return error instanceof DOMException ? error.name : String(error);
  }
}

async function write(transaction: IDBTransaction, commit: Commit): Promise<void> {
  const [records, changes, outbox, sessions, dirty, meta] = STORES.map(name => transaction.objectStore(name)) as
    [IDBObjectStore, IDBObjectStore, IDBObjectStore, IDBObjectStore, IDBObjectStore, IDBObjectStore];
  const unpend = async (id: string) => {
    const key = await done(outbox.index("change").getKey(id));
    if (key !== undefined) outbox.delete(key);
  };
  for (const id of commit.removed ?? []) {
    changes.delete(id);
    await unpend(id);
  }
  if (commit.pendAll) {
    const pending = new Set((await done(outbox.getAll())).map((row: { change: string }) => row.change));
    for (const id of await done(changes.getAllKeys())) if (!pending.has(String(id))) outbox.add({ change: String(id) });
  }
  const put = new Map<string, Change>();
  for (const change of commit.put ?? []) {
    put.set(change.id, change);
    changes.put(change);
  }
  for (const [id, clamped] of commit.acked ?? []) {
    await unpend(id);
    if (!clamped) continue;
    const change = put.get(id) ?? await done(changes.get(id)) as Change | undefined;
    if (change) changes.put({ ...change, clamped });
  }
  for (const [id, kind, state, winner, workout] of commit.states ?? []) {
    const shown = put.get(winner) ?? await done(changes.get(winner)) as Change | undefined;
    // A deletion does not say which workout it was of; the record that it deletes does.
    const owner = workout || ((await done(records.get(id))) as { workout?: string } | undefined)?.workout;
    records.put({ id, kind, state, data: shown?.data ?? null, ...(owner && { workout: owner }), ...(isForked(state) && { forked: 1 }) });
    if (owner) dirty.put({ workout: owner });
  }
  for (const change of commit.pended ?? []) outbox.add({ change });
  for (const [workout, day, keys, text] of commit.sessions ?? []) {
    if (text) sessions.put({ workout, day, keys, text } satisfies Session);
    else sessions.delete(workout);
  }
  for (const workout of commit.clean ?? []) dirty.delete(workout);
  for (const [key, text] of commit.meta ?? []) {
    if (text === null) meta.delete(key);
    else meta.put(text, key);
  }
}

/** True for a state (see Store/RecordStateText.cs) of two heads or more. */
const isForked = (state: string) => state.split("|")[0]!.includes(" ");

const changeRow = (row: Change) => [row.id, row.kind, row.record, row.data === null ? "" : row.data, row.stamp, row.clamped, row.bases, row.schema];
const recordRow = (row: { id: string; kind: string; data: string | null }) => [row.id, row.kind, row.data];

/** Takes rows along an index from its end, as many as wanted. */
function lastOf(source: IDBIndex, range: IDBKeyRange | null, most: number): Promise<Session[]> {
  return new Promise((resolve, reject) => {
    const rows: Session[] = [];
    const request = source.openCursor(range, "prev");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || rows.length === most) return resolve(rows);
      rows.push(cursor.value as Session);
      cursor.continue();
    };
  });
}

async function many<T>(store: IDBObjectStore, ids: string): Promise<(T | undefined)[]> {
  return Promise.all(ids.split(" ").filter(Boolean).map(id => done(store.get(id)) as Promise<T | undefined>));
}

const sessionRows = (rows: Session[]) => join(rows.map(row => [row.workout, row.text]));

export const store = {
  open,
  commit,
  whenLost: (callback: (why: string) => void) => { onLost = callback; },
  meta: async (key: string): Promise<string | null> => (await done(read("meta").get(key)) as string | undefined) ?? null,
  states: async (ids: string) =>
    join((await many<{ id: string; state: string }>(read("records"), ids)).flatMap(row => row ? [[row.id, row.state]] : [])),
  changesOf: async (records: string) => {
    const index = read("changes").index("record");
    const found = await Promise.all(records.split(" ").filter(Boolean).map(record => done(index.getAll(record)) as Promise<Change[]>));
    return join(found.flat().map(changeRow));
  },
  changes: async (ids: string) => join((await many<Change>(read("changes"), ids)).flatMap(row => row ? [changeRow(row)] : [])),
  pending: async (most: number) => join((await done(read("outbox").getAll(null, most))).map((row: { change: string }) => [row.change])),
  pendingCount: () => done(read("outbox").count()),
  ofWorkouts: async (workouts: string) => {
    const index = read("records").index("workout");
    const found = await Promise.all(workouts.split(" ").filter(Boolean).map(workout => done(index.getAll(workout)) as Promise<{ id: string; kind: string; data: string | null }[]>));
    return join(found.flat().filter(row => row.data !== null).map(recordRow));
  },
  ofKind: async (kind: string) =>
    join((await done(read("records").index("kind").getAll(kind)) as { id: string; kind: string; data: string | null }[]).filter(row => row.data !== null).map(recordRow)),
  sessionsBetween: async (from: string, to: string, most: number) =>
    sessionRows(await lastOf(read("sessions").index("day"), IDBKeyRange.bound(from, to), most)),
  sessionsOf: async (exercise: string, most: number) =>
    sessionRows(await lastOf(read("sessions").index("keys"), IDBKeyRange.bound(`${exercise}|`, `${exercise}|\uffff`), most)),
  sessionCount: () => done(read("sessions").count()),
  dirty: async (most: number) => join((await done(read("dirty").getAllKeys(null, most))).map(key => [String(key)])),
  forked: async () => join((await done(read("records").index("forked").getAllKeys())).map(key => [String(key)])),
  /** Asks the browser not to throw the log away when it needs room. */
  persist: async (): Promise<boolean> => navigator.storage?.persist ? navigator.storage.persist() : false,
  persisted: async (): Promise<boolean> => navigator.storage?.persisted ? navigator.storage.persisted() : false,
};
