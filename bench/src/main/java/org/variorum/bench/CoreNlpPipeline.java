package org.variorum.bench;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/** CoreNLP with its default models, every stage that has a counterpart of ours, on one thread. */
final class CoreNlpPipeline {
    private static final String STAGES = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private CoreNlpPipeline() {}

    static Figures run(List<Article> articles) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
        double load = ThisProcess.secondsSinceStart();
        long unparsed = 0;
        long began = System.nanoTime();
        for (Article article : articles) {
            unparsed += unparsed(pipeline.process(article.text()));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Figures(
                "CoreNLP 4.5.10",
                articles.size(),
                articles.stream().mapToLong(Article::words).sum(),
                seconds,
                load,
                ThisProcess.cpuSeconds(),
                PeakMemory.megabytes(ProcessHandle.current().pid()),
                unparsed);
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", STAGES);
        properties.setProperty("threads", "1");
        return properties;
    }

    private static long unparsed(Annotation article) {
        long unparsed = 0;
        for (CoreMap sentence : article.get(SentencesAnnotation.class)) {
            if (sentence.get(BasicDependenciesAnnotation.class) == null) {
                unparsed += Article.words(sentence.get(TextAnnotation.class));
            }
        }
        return unparsed;
    }
}
