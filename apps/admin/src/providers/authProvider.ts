import { createAuthClient } from "better-auth/client";
import type { AuthProvider } from "react-admin";
import { mayOpen, permissionsOf, type Viewer } from "../viewer/viewer";
import { isLedgerError, LedgerError } from "./LedgerError";

interface AuthProviderOptions {
  /** The signed-in person, or null. */
  fetchViewer: () => Promise<Viewer | null>;
  translate: (key: string) => string;
}

const authClient = () => createAuthClient({ baseURL: window.location.origin, basePath: "/api/auth" });

export function createAuthProvider({ fetchViewer, translate }: AuthProviderOptions): AuthProvider {
  let known: Promise<Viewer | null> | null = null;

  const forget = () => {
    known = null;
  };

  /** Asked once for a session; a failed question is asked again. */
  const viewerOrThrow = async (): Promise<Viewer> => {
    known ??= fetchViewer();
    const viewer = await known.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (viewer) return viewer;
    forget();
    throw new LedgerError({ code: "UNAUTHENTICATED", message: translate("ra.auth.auth_check_error") });
  };

  return {
    login: async ({ email, password }: { email: string; password: string }) => {
      forget();
      const { error } = await authClient().signIn.email({ email, password });
      if (error) throw new Error(translate(signInProblem(error.status)));
    },

    logout: async () => {
      forget();
      await authClient()
        .signOut()
        .catch(() => undefined);
    },

    checkAuth: async () => {
      try {
        await viewerOrThrow();
      } catch (error) {
        if (isLedgerError(error) && error.code !== "UNAUTHENTICATED") return;
        throw { message: false };
      }
    },

    checkError: async (error: unknown) => {
      if (!isLedgerError(error) || error.code !== "UNAUTHENTICATED") return;
      forget();
      throw error;
    },

    getIdentity: async () => {
      const { person } = await viewerOrThrow();
      return { id: person.id, fullName: person.name };
    },

    getPermissions: async () => permissionsOf(await viewerOrThrow()),

    canAccess: async ({ resource, action }) =>
      mayOpen(permissionsOf(await viewerOrThrow()).actor, resource, action),
  };
}

function signInProblem(status: number | undefined): string {
  if (status === 401 || status === 403) return "signIn.wrongCredentials";
  if (status === 429) return "errors.rate_limited";
  if (status === undefined || status === 0 || status >= 502) return "errors.offline";
  return "ra.auth.sign_in_error";
}
