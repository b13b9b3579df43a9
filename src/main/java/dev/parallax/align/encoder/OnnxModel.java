package dev.parallax.align.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A model in ONNX Runtime. Safe for use by several threads; each text runs on the thread that asks. */
final class OnnxModel {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String SEGMENTS = "token_type_ids";
    private static final String POSITIONS = "position_ids";
    private static final Set<String> KNOWN = Set.of(IDS, MASK, SEGMENTS, POSITIONS);

    private static final Set<OnnxJavaType> NUMBERS =
            Set.of(OnnxJavaType.FLOAT, OnnxJavaType.FLOAT16, OnnxJavaType.BFLOAT16);

    private final Path file;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, TensorInfo> inputs;

    private OnnxModel(Path file, OrtEnvironment environment, OrtSession session, Map<String, TensorInfo> inputs) {
        this.file = file;
        this.environment = environment;
        this.session = session;
        this.inputs = inputs;
    }

    /**
     * What a model gave.
     *
     * @param values numbers, row by row
     * @param shape texts, tokens and components; or texts and components
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Output(float[] values, long[] shape) {
        int components() {
            return (int) shape[shape.length - 1];
        }
    }

    /**
     * Loads a model.
     *
     * @throws IllegalArgumentException where it is none, or wants what a tokenizer cannot give
     */
    static OnnxModel open(Path file, Device device) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            // What goes wrong is thrown, and said once.
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            // Spark's tasks are what runs side by side; one thread adds up in one order.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setDeterministicCompute(true);
            if (device == Device.GPU) {
                if (!OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA)) {
                    throw new IllegalArgumentException(
                            file
                                    + ": device gpu, but this ONNX Runtime knows no CUDA; put com.microsoft.onnxruntime:onnxruntime_gpu on the class path in the place of onnxruntime, or say device: cpu");
                }
                options.addCUDA(0);
            }
            OrtSession session = environment.createSession(file.toString(), options);
            return new OnnxModel(file, environment, session, inputs(file, session));
        } catch (OrtException e) {
            throw new IllegalArgumentException(
                    file + ": ONNX Runtime " + environment.getVersion() + " cannot load this model (" + e.getMessage()
                            + ")",
                    e);
        }
    }

    private static Map<String, TensorInfo> inputs(Path file, OrtSession session) throws OrtException {
        Map<String, TensorInfo> inputs = new TreeMap<>();
        for (NodeInfo input : session.getInputInfo().values()) {
            if (!KNOWN.contains(input.getName()) || !(input.getInfo() instanceof TensorInfo tensor)) {
                throw new IllegalArgumentException(file + ": the model wants " + input.getName()
                        + "; a sentence encoder wants " + IDS + " and perhaps " + MASK + ", " + SEGMENTS + ", "
                        + POSITIONS);
            }
            if (tensor.type != OnnxJavaType.INT64 && tensor.type != OnnxJavaType.INT32) {
                throw new IllegalArgumentException(
                        file + ": the input " + input.getName() + " is " + tensor.type + "; expected whole numbers");
            }
            inputs.put(input.getName(), tensor);
        }
        if (!inputs.containsKey(IDS)) {
            throw new IllegalArgumentException(
                    file + ": no input " + IDS + " among " + inputs.keySet() + "; expected a sentence encoder");
        }
        return inputs;
    }

    /** A dimension of the tokens that the model fixes (0: texts, 1: tokens); -1 where it leaves it open. */
    int fixed(int dimension) {
        TensorInfo info = inputs.get(IDS);
        long[] shape = info == null ? new long[0] : info.getShape();
        return dimension < shape.length && shape[dimension] > 0 ? (int) shape[dimension] : -1;
    }

    /** Names of the outputs that are numbers with a part for each text, and what they hold for a batch. */
    Map<String, Output> run(TokenBatch batch) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, TensorInfo> input : inputs.entrySet()) {
                tensors.put(input.getKey(), tensor(values(input.getKey(), batch), batch, input.getValue().type));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                Map<String, Output> outputs = new TreeMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    if (output.getValue() instanceof OnnxTensor tensor
                            && NUMBERS.contains(tensor.getInfo().type)
                            && perText(tensor.getInfo().getShape(), batch)) {
                        FloatBuffer buffer = tensor.getFloatBuffer();
                        float[] values = new float[buffer.remaining()];
                        buffer.get(values);
                        outputs.put(
                                output.getKey(),
                                new Output(values, tensor.getInfo().getShape()));
                    }
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalArgumentException(file + ": the model cannot be run (" + e.getMessage() + ")", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static boolean perText(long[] shape, TokenBatch batch) {
        return (shape.length == 2 || shape.length == 3 && shape[1] == batch.length()) && shape[0] == batch.rows();
    }

    private static long[][] values(String input, TokenBatch batch) {
        return switch (input) {
            case IDS -> batch.ids();
            case MASK -> batch.mask();
            case POSITIONS -> {
                long[][] positions = new long[batch.rows()][batch.length()];
                for (long[] row : positions) {
                    Arrays.setAll(row, at -> at);
                }
                yield positions;
            }
            default -> new long[batch.rows()][batch.length()];
        };
    }

    private OnnxTensor tensor(long[][] values, TokenBatch batch, OnnxJavaType type) throws OrtException {
        long[] shape = {batch.rows(), batch.length()};
        long[] flat = Arrays.stream(values).flatMapToLong(Arrays::stream).toArray();
        return type == OnnxJavaType.INT64
                ? OnnxTensor.createTensor(environment, LongBuffer.wrap(flat), shape)
                : OnnxTensor.createTensor(
                        environment,
                        IntBuffer.wrap(
                                Arrays.stream(flat).mapToInt(Math::toIntExact).toArray()),
                        shape);
    }

    /** How the model's outputs are called and shaped, for messages. */
    String outputs() {
        try {
            List<String> outputs = new ArrayList<>();
            for (NodeInfo output : session.getOutputInfo().values()) {
                outputs.add(output.getName()
                        + (output.getInfo() instanceof TensorInfo tensor
                                ? " " + tensor.type + Arrays.toString(tensor.getShape())
                                : ""));
            }
            return String.join(", ", new TreeSet<>(outputs));
        } catch (OrtException e) {
            return "none that can be read (" + e.getMessage() + ")";
        }
    }

    Path file() {
        return file;
    }

    /** Version of ONNX Runtime. */
    String version() {
        return environment.getVersion();
    }
}
