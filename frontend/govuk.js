// Enhancements only: every page works without them.
import { CharacterCount } from "govuk-frontend/dist/govuk/components/character-count/character-count.mjs";

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  for (const element of document.querySelectorAll('[data-module="govuk-character-count"]')) {
    new CharacterCount(element);
  }
}
