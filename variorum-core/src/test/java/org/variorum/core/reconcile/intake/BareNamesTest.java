package org.variorum.core.reconcile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.model.ActorKind;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.PlaceRef;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.SystemKind;

final class BareNamesTest {

    private static final BareNames NAMES = new BareNames(Lexicon.load());

    @ParameterizedTest
    @CsvSource({
        "El Fasher, 13.63, 25.35, SD",
        "north of El Fasher, 13.63, 25.35, SD",
        "Khartoum state, 15.8, 32.8, SD",
        "Port Sudan, 19.6, 37.2, SD",
        "Mariupol, 47.1, 37.55, UA",
        "Kharkiv region, 49.6, 36.5, UA",
        "Saada province, 17, 43.7, YE",
        "Sanaa airport, 15.48, 44.22, YE",
    })
    void findsAPlaceByItsName(String name, double lat, double lon, String country) {
        PlaceRef place = place(name, "Shells fell in Sudan, in Ukraine and in Yemen.");

        assertThat(place.lat()).isBetween(lat - 0.6, lat + 0.6);
        assertThat(place.lon()).isBetween(lon - 0.6, lon + 0.6);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.radiusM()).isPositive();
        assertThat(place.text()).isEqualTo(name);
    }

    @Test
    void drawsNoPartOfALandFinerThanTheLand() {
        assertThat(place("southern Yemen", "Shells fell.").radiusM()).isGreaterThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near the Sudanese border",
                "a Sudanese air base",
                "northern village",
                "Zarqun",
                "Zarqun bus garage",
                "El Fasher Zarqun road bridge",
                "their airfields",
            })
    void leavesOpenWhatNoTableKnows(String name) {
        PlaceRef place = place(name, "Shells fell in Sudan.");

        assertThat(place.lat()).isNull();
        assertThat(place.unresolved()).isNotBlank();
        assertThat(place.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Argentina, AR", "Spain, ES"})
    void choosesAmongNamesakesByTheCountrySpokenOf(String named, String country) {
        String quote = "The march reached Cordoba, and %s closed its ports.".formatted(named);

        assertThat(place("Cordoba", quote).country()).isEqualTo(country);
    }

    @Test
    void believesTheDocumentsOwnReadingOfAPlace() {
        Annotations document = ContractJson.mapper().readValue("""
                        {"doc": "d", "sha256": "", "source_sha256": "", "text": "x", "zones": [], "sentences": [], "times": [],
                         "places": [{"start": 0, "end": 6, "text": "Zarqun", "name": "Zarqun", "lat": 15.5, "lon": 30.25,
                                     "radius_m": 2000, "country": "SD", "by": "place.focus"}],
                         "quantities": [], "actors": [], "systems": [], "media": [], "attributions": [], "version": "0"}""", Annotations.class);
        Claim claim = claim("c1", "\"places\": [\"Zarqun\"]", "Shells fell on Zarqun.");

        PlaceRef place = NAMES.resolved(List.of(claim), Map.of("d", document))
                .get(0)
                .places()
                .get(0);

        assertThat(place.lat()).isEqualTo(15.5);
        assertThat(place.radiusM()).isEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource({
        "Sudanese army, sdn-mil, MILITARY",
        "Rapid Support Forces, rsf, ARMED_GROUP",
        "RSF, rsf, ARMED_GROUP",
        "RSF fighters, rsf, ARMED_GROUP",
        "Ukraine, ukr, STATE",
        "the Houthis, houthis, ARMED_GROUP",
    })
    void findsAnActorByItsName(String name, String id, ActorKind kind) {
        var actor = resolved("\"actor\": [\"" + name + "\"]", "Shells fell.")
                .actor()
                .get(0);

        assertThat(actor.id()).isEqualTo(id);
        assertThat(actor.kind()).isEqualTo(kind);
        assertThat(actor.text()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "terrorists, LABEL",
        "gangs, LABEL",
        "RSF headquarters, LABEL",
        "residents of Omdurman, CIVILIAN",
        "children of alleged rebels, CIVILIAN",
        "women and children, CIVILIAN",
        "a nurse and three soldiers,",
        "Ukrainians,",
        "Zarqun Column,",
    })
    void givesNoIdToWhomTheWordsDoNotName(String name, ActorKind kind) {
        var target = resolved("\"target\": [\"" + name + "\"]", "Shells fell.")
                .target()
                .get(0);

        assertThat(target.id()).isNull();
        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "MiG-29, mig-29, AIRCRAFT",
        "Iskander missiles, iskander, MISSILE",
        "Shahed-136 drones, shahed-136, AIRCRAFT"
    })
    void findsASystemByItsName(String name, String id, SystemKind kind) {
        var weapon = resolved("\"weapon\": [\"" + name + "\"]", "Shells fell.")
                .weapon()
                .get(0);

        assertThat(weapon.id()).isEqualTo(id);
        assertThat(weapon.kind()).isEqualTo(kind);
    }

    @Test
    void leavesAPlainWeaponItsWords() {
        var weapon =
                resolved("\"weapon\": [\"rockets\"]", "Shells fell.").weapon().get(0);

        assertThat(weapon.id()).isNull();
        assertThat(weapon.name()).isEqualTo("rockets");
    }

    @ParameterizedTest
    @CsvSource({
        "Reuters, reuters, AGENCY",
        "AFP, afp, AGENCY",
        "Rami Abdel Rahman, abdulrahman-rami, MONITOR",
        "Volodymyr O. Zelensky, zelensky, OFFICIAL",
        "Kyiv, ukr, PARTY",
        "Doctors Without Borders (MSF), msf, MONITOR",
        "a military source,, ANONYMOUS",
        "Zarqun Marlow,, PERSON",
    })
    void findsWhoSpeaks(String name, String id, SpeakerRole role) {
        Speaker speaker = resolved("\"attribution\": [\"Harbour Courier\", \"" + name + "\"]", "Shells fell.")
                .attribution()
                .get(1);

        assertThat(speaker.id()).isEqualTo(id);
        assertThat(speaker.role()).isEqualTo(role);
    }

    @Test
    void takesTheFirstInTheChainForTheOutlet() {
        Speaker outlet = resolved("\"attribution\": [\"Reuters\"]", "Shells fell.")
                .attribution()
                .get(0);

        assertThat(outlet.id()).isEqualTo("reuters");
        assertThat(outlet.role()).isEqualTo(SpeakerRole.OUTLET);
    }

    @Test
    void leavesWhatComesWithAnIdOrAPoint() {
        String fields = """
                "actor": [{"id": "mine", "name": "Ukraine"}],
                "places": [{"name": "Mariupol", "lat": 1, "lon": 2, "radius_m": 3}]""";
        Claim claim = claim("c1", fields, "Shells fell.");

        assertThat(NAMES.resolved(List.of(claim), Map.of())).containsExactly(claim);
    }

    @Test
    void dependsOnNoOrder() {
        List<Claim> claims = new ArrayList<>(List.of(
                claim("c1", "\"places\": [\"Tripoli\"]", "Shells fell on Tripoli."),
                claim("c2", "\"places\": [\"Benghazi\"]", "Libya closed Benghazi."),
                claim("c3", "\"actor\": [\"government forces\"]", "Libyan troops left.")));
        Map<String, Claim> one = byId(NAMES.resolved(claims, Map.of()));
        Collections.reverse(claims);

        assertThat(byId(NAMES.resolved(claims, Map.of()))).isEqualTo(one);
        assertThat(one.get("c1")).extracting(c -> c.places().get(0).country()).isEqualTo("LY");
    }

    private static Map<String, Claim> byId(List<Claim> claims) {
        return claims.stream().collect(java.util.stream.Collectors.toMap(Claim::id, claim -> claim));
    }

    private static PlaceRef place(String name, String quote) {
        return resolved("\"places\": [\"" + name + "\"]", quote).places().get(0);
    }

    private static Claim resolved(String fields, String quote) {
        return NAMES.resolved(List.of(claim("c1", fields, quote)), Map.of()).get(0);
    }

    private static Claim claim(String id, String fields, String quote) {
        String line = """
                {"id": "%s", "doc": "d", "event_type": "airstrike", "quote": "%s", "start": 0, %s}""".formatted(id, quote, fields);
        var taken = ClaimReader.claim(line.getBytes(StandardCharsets.UTF_8), "f:1");
        assertThat(taken.problems()).isEmpty();
        return taken.row().orElseThrow();
    }
}
