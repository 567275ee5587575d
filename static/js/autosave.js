/* Saves the form of an expression of interest in the background, a few seconds after typing stops and when a box is
   left. Without this script the form's button saves. It never overwrites what somebody else saved: the answer then is
   a conflict, and the button leads to the page with both versions. */
(function () {
  "use strict";
  var form = document.querySelector("form[data-autosave]");
  var region = document.getElementById("autosave");
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
  var kept = words();

  function words() {
    var data = new FormData(form);
    data.delete("csrfmiddlewaretoken");
    data.delete("seen");
    return new URLSearchParams(data).toString();
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
    if (answer.state === "conflict" || answer.state === "stopped") {
      stopped = true;
    }
    say(answer.words, answer.state);
  }

  function save() {
    window.clearTimeout(timer);
    var sent = words();
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
})();
