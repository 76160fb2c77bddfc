import { useEffect } from "react";
import { useLocaleState, useTranslate } from "react-admin";

const titlePlace = "react-admin-title";

/** The browser's tab and a screen reader learn the page's name and language from the document. */
export function useDocumentTitle() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const product = translate("signIn.product");

  useEffect(() => {
    document.documentElement.lang = locale;
    const show = () => {
      const page = document.getElementById(titlePlace)?.textContent;
      document.title = page ? `${page} · ${product}` : product;
    };
    show();
    const observer = new MutationObserver(show);
    const place = document.getElementById(titlePlace);
    if (place) observer.observe(place, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [locale, product]);
}
