package org.variorum.nlp4j;

/** The seven files of the models jar that English parsing needs, and the stem of their names in the cache. */
enum Resource {
    EMBEDDINGS("lexica/en-word-embeddings-undigitalized", "embeddings"),
    DEPENDENCIES("models/en-dep", "dep"),
    GAZETTEERS("lexica/en-named-entity-gazetteers-simplified", "gazetteers"),
    CLUSTERS("lexica/en-brown-clusters-simplified-lowercase", "clusters"),
    NAMES("models/en-ner", "ner"),
    TAGS("models/en-pos", "pos"),
    AMBIGUITY("lexica/en-ambiguity-classes-simplified-lowercase", "ambiguity");

    private final String path;
    private final String stem;

    Resource(String path, String stem) {
        this.path = "edu/emory/mathcs/nlp/" + path + ".xz";
        this.stem = stem;
    }

    /** Its name in the jar. */
    String path() {
        return path;
    }

    /** Its table in the cache: words or features to numbers. */
    String table() {
        return stem + ".table";
    }

    /** Its lists in the cache. */
    String lists() {
        return stem + ".lists";
    }

    /** Its rows of numbers in the cache. */
    String rows() {
        return stem + ".rows";
    }

    /** What is left of the model itself. */
    String skeleton() {
        return stem + ".skeleton";
    }

    /** The weights of its features. */
    String sparse() {
        return stem + ".sparse";
    }

    /** The weights of the words' embeddings; empty for a model without them. */
    String dense() {
        return stem + ".dense";
    }
}
