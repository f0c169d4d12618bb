package vn.ocop.deploy.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import vn.ocop.deploy.process.Trouble;

/** The words behind a command, taken from left to right. */
final class Arguments {
    private final Deque<String> words;
    private final String command;

    Arguments(String command, List<String> words) {
        this.command = command;
        this.words = new ArrayDeque<>(words);
    }

    /** Gives each word to the receiver, which may take further ones as its value. */
    void each(Consumer<String> receiver) {
        while (!words.isEmpty()) {
            receiver.accept(words.pop());
        }
    }

    String valueOf(String option) {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            throw new Trouble(option + " needs a value. " + hint());
        }
        return words.pop();
    }

    int numberOf(String option) {
        var value = valueOf(option);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Trouble(option + " needs a whole number, not '" + value + "'. " + hint(), e);
        }
    }

    Trouble unknown(String word) {
        return new Trouble("deploy/" + command + " does not know '" + word + "'. " + hint());
    }

    private String hint() {
        return "deploy/" + command + " --help shows what it takes.";
    }
}
