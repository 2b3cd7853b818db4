package org.lodestone.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Asks a page whether it fits its screen: nothing wider than it, nothing beyond its edges, no words cut off. */
final class Fit {

    private static final String ASK = """
            () => {
              const found = [];
              const wide = document.documentElement.clientWidth;
              const name = e => e.tagName.toLowerCase() + (e.classList.length ? '.' + [...e.classList].join('.') : '')
                + ' "' + (e.innerText || e.value || '').trim().slice(0, 40) + '"';
              [document.documentElement, document.body, document.getElementById('content')]
                .filter(e => e && e.scrollWidth > e.clientWidth + 1)
                .forEach(e => found.push(e.tagName + ' is ' + e.scrollWidth + ' wide on ' + e.clientWidth));
              if (document.querySelector('vaadin-app-layout')
                  && document.documentElement.scrollHeight > document.documentElement.clientHeight + 1)
                found.push('the window scrolls beside the page');
              const doubled = document.body.innerText.match(/.{0,20}[^.]\\.\\.(?!\\.)/);
              if (doubled) found.push('two points: "' + doubled[0] + '"');
              const scrolls = style => /auto|scroll/.test(style.overflowX);
              const look = (root, mayLeave) => [...root.children].forEach(e => {
                const style = getComputedStyle(e);
                const box = e.getBoundingClientRect();
                if (style.display === 'none' || style.visibility === 'hidden' || e.matches('.ls-sr, .ls-skip, vaadin-grid, [inert]')
                    || e.hasAttribute('aria-live') && !e.children.length) return;
                const drawn = box.width > 1 && box.height > 1;
                if (drawn && !mayLeave && (box.right > wide + 1 || box.left < -1) && !e.querySelector('*'))
                  found.push(name(e) + ' stands at ' + Math.round(box.left) + ' to ' + Math.round(box.right)
                    + ' of ' + wide);
                const words = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) ;
                if (drawn && words && e.scrollWidth > e.clientWidth + 1 && style.display !== 'inline'
                    && /hidden|clip/.test(style.overflowX))
                  found.push(name(e) + ' is cut off');
                if (!scrolls(style) || e.tagName === 'MAIN') look(e, mayLeave);
              });
              look(document.body, false);
              return [...new Set(found)];
            }
            """;

    private Fit() {}

    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        return (List<String>) page.evaluate(ASK);
    }
}
