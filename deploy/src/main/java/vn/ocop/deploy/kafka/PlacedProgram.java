package vn.ocop.deploy.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.ocop.deploy.process.Program;

/**
 * A program that is started where its files are.
 *
 * @param before what goes before its command, asked for at each start
 */
record PlacedProgram(Program program, Supplier<List<String>> before) implements Program {

    @Override
    public List<String> command() {
        var command = new ArrayList<>(before.get());
        command.addAll(program.command());
        return command;
    }

    @Override
    public Duration patience() {
        return program.patience();
    }

    @Override
    public boolean isRecording() {
        return program.isRecording();
    }

    @Override
    public void endedWell() {
        program.endedWell();
    }
}
