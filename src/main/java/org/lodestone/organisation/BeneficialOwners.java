package org.lodestone.organisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Beneficial owners in one canonical text: {@code [{"name":"…","kind":"STATE","share":"100"}]}, keys in this order, shares
 * as plain decimals without trailing zeros. The same owners give the same text, so a change can be seen by comparing.
 */
public final class BeneficialOwners {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private BeneficialOwners() {}

    public static String write(List<BeneficialOwner> owners) {
        if (owners.isEmpty()) {
            return "";
        }
        ArrayNode array = JSON.createArrayNode();
        for (BeneficialOwner owner : owners) {
            ObjectNode node = array.addObject();
            node.put("name", owner.name().strip());
            node.put("kind", owner.kind().name());
            if (owner.share() != null) {
                node.put("share", plain(owner.share()));
            }
        }
        return JSON.writeValueAsString(array);
    }

    /** @throws IllegalArgumentException when the text is not canonical; use {@link #isCanonical} first for foreign text */
    public static List<BeneficialOwner> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        try {
            List<BeneficialOwner> owners = new ArrayList<>();
            for (JsonNode node : JSON.readTree(text)) {
                JsonNode share = node.get("share");
                owners.add(new BeneficialOwner(
                        node.path("name").asString(),
                        BeneficialOwner.Kind.valueOf(node.path("kind").asString()),
                        share == null ? null : new BigDecimal(share.asString())));
            }
            return List.copyOf(owners);
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("no beneficial owners", notJson);
        }
    }

    public static boolean isCanonical(String text) {
        try {
            return write(read(text)).equals(text.strip());
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    /** Whether every owner has a name, every share is from 0 to 100, and together they are at most 100. */
    public static boolean addUp(List<BeneficialOwner> owners) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BeneficialOwner owner : owners) {
            BigDecimal share = owner.share() == null ? BigDecimal.ZERO : owner.share();
            if (owner.name().isBlank() || share.signum() < 0 || share.compareTo(WHOLE) > 0) {
                return false;
            }
            sum = sum.add(share);
        }
        return sum.compareTo(WHOLE) <= 0;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
