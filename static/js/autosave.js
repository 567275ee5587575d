/* Saves a form in the background, a few seconds after typing stops and when a box is left. Without this script the
   form's button saves. It never overwrites what somebody else saved: the answer then is a conflict, and the button
   leads to the page with both versions.

   A form with `data-keep` also keeps what is not saved yet on this phone (localStorage, under that name): it is put
   back when the page is opened again, and erased as soon as it is saved: here when the background save has landed, on
   the page after the button by that page's `data-erase`. Nothing else is ever kept there. */
(function () {
  "use strict";
  var form = document.querySelector("form[data-autosave]");
  var region = document.getElementById("autosave");
  if (region && region.dataset.erase) {
    erase(region.dataset.erase);
  }
  if (!form || !region || !window.fetch || !window.FormData) {
    return;
  }
  var PAUSE = 2500;
  var AGAIN = 10000;
  var seen = form.querySelector("input[name=seen]");
  var timer = null;
  var flying = false;
  var stopped = false;
  var leaving = false;
  var name = form.dataset.keep;
  var kept = words();

  function erase(beginning) {
    try {
      Object.keys(window.localStorage)
        .filter(function (one) {
          return one.indexOf(beginning) === 0;
        })
        .forEach(function (one) {
          window.localStorage.removeItem(one);
        });
    } catch (refused) {
      /* this browser keeps nothing */
    }
  }

  function words() {
    var data = new FormData(form);
    data.delete("csrfmiddlewaretoken");
    data.delete("seen");
    return new URLSearchParams(data).toString();
  }

  function onPhone(action, value) {
    try {
      return name ? window.localStorage[action](name, value) : null;
    } catch (full) {
      return null; /* no room, or not allowed: the words are still on the page */
    }
  }

  function keepOnPhone() {
    onPhone("setItem", JSON.stringify({ words: words(), seen: seen ? seen.value : "" }));
  }

  function bringBack() {
    var found = JSON.parse(onPhone("getItem") || "null");
    if (!found || found.words === kept) {
      onPhone("removeItem");
      return;
    }
    new URLSearchParams(found.words).forEach(function (value, box) {
      var field = form.elements[box];
      if (!field && value) {
        field = form.appendChild(document.createElement("input")); /* a box this page no longer has */
        field.type = "hidden";
        field.name = box;
        field.value = value;
      } else if (field && field.type !== "submit" && field.type !== "hidden") {
        field.value = value;
      }
    });
    if (seen) {
      seen.value = found.seen; /* what was seen then: the server tells when somebody else has saved since */
    }
    say(region.dataset.brought, "offline");
    later(1);
  }

  function say(text, state) {
    if (region.textContent !== text) {
      region.textContent = text;
    }
    region.dataset.state = state;
  }

  function later(pause) {
    window.clearTimeout(timer);
    if (!stopped) {
      timer = window.setTimeout(save, pause);
    }
  }

  function landed(answer, sent) {
    if (typeof answer.version === "number" && seen) {
      seen.value = String(answer.version);
    }
    if (answer.state === "saved" || answer.state === "partly") {
      kept = sent;
    }
    if (answer.state === "saved" && words() === sent) {
      onPhone("removeItem");
    }
    if (answer.state === "conflict" || answer.state === "stopped") {
      stopped = true;
    }
    if (answer.state === "saved" && words() !== sent && region.dataset.typing) {
      say(region.dataset.typing, "typing"); /* somebody went on typing */
    } else {
      say(answer.words, answer.state);
    }
  }

  function save() {
    window.clearTimeout(timer);
    var sent = words();
    if (sent !== kept) {
      keepOnPhone();
    }
    if (stopped || flying || leaving || sent === kept) {
      return;
    }
    flying = true;
    window
      .fetch(form.action || window.location.href, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { "X-Autosave": "1" },
        credentials: "same-origin",
        keepalive: sent.length < 30000,
      })
      .then(function (response) {
        return response.json();
      })
      .then(
        function (answer) {
          landed(answer, sent);
          return answer.state === "invalid";
        },
        function () {
          say(region.dataset.offline, "offline");
          later(AGAIN);
          return true;
        },
      )
      .then(function (wait) {
        flying = false;
        if (leaving) {
          form.submit();
        } else if (!wait && words() !== kept) {
          later(PAUSE);
        }
      });
  }

  form.addEventListener("input", function () {
    keepOnPhone();
    if (region.dataset.typing && !stopped) {
      say(region.dataset.typing, "typing"); /* "Saved 20:14" would speak of older words */
    }
    later(PAUSE);
  });
  form.addEventListener("change", function () {
    later(PAUSE);
  });
  form.addEventListener("focusout", function (event) {
    if (event.target.name) {
      save();
    }
  });
  form.addEventListener("submit", function (event) {
    window.clearTimeout(timer);
    if (flying) {
      event.preventDefault(); /* the button waits for what is on its way, so that nobody meets their own words */
      leaving = true;
      window.setTimeout(function () {
        form.submit();
      }, 8000);
    } else {
      leaving = true;
    }
  });
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") {
      save();
    }
  });
  window.addEventListener("pageshow", function () {
    leaving = false;
  });
  window.addEventListener("online", save);
  bringBack();
})();
