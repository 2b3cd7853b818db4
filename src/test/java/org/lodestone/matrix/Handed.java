package org.lodestone.matrix;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import java.util.function.Predicate;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.ViewTest;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A file that a page hands out. The page is opened by somebody who may; then the caller asks for the file behind the link,
 * as with a link that was copied, or a right that has ended since.
 */
final class Handed {

    private Handed() {}

    static Answer over(World world, Caller caller, Caller opener, String path, Predicate<Anchor> link)
            throws Exception {
        new Entrance(world).enter(ViewTest::as, opener);
        Visit.go(path);
        Anchor file = LocatorJ._find(Anchor.class).stream()
                .filter(anchor -> anchor.getElement().hasAttribute("download") && link.test(anchor))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such file is handed out at " + path));
        RequestContextHolder.resetRequestAttributes();
        new Entrance(world).enter(SignedIn::signIn, caller);
        return ServiceCall.outcome(() -> DownloadKt.download(file), caller);
    }
}
