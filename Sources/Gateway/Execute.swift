import Service
import Vocabulary
import Wire
import World

extension Gateway {
    /// Reads the input, asks for permission, runs the operation and writes its output.
    func perform<O: Operation>(
        _ operation: O.Type, _ call: RoutedCall, _ world: World, _ record: inout CallRecord
    ) async throws -> Answer {
        let service = call.authentic.parsed.service
        let input = try WireReader.read(
            O.Input.self, from: call.request, in: service.wireProtocol,
            showsRefusedValues: service.showsRefusedValues, givesReasons: service.givesReasons)
        let authorized = try authorize(operation, input, call, world, &record)
        let output = try await O.run(input, in: authorized)
        if O.authorization.asksWhileRunning, record.decisions.decisions.isEmpty { throw Unasked() }
        return respond(output, of: operation, service, call.authentic.parsed.incoming)
    }
}

/// An operation that was to ask for permission itself has answered without.
struct Unasked: Error {}
