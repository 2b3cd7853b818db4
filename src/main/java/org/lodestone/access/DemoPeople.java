package org.lodestone.access;

import java.util.List;
import org.lodestone.kernel.Language;

/** Implemented by the demo alone: the people whom the sign-in page offers to sign in as with a click. */
public interface DemoPeople {

    List<DemoPerson> people(Language language);
}
