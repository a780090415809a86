import Service
import Vocabulary
import World

/// Whether an instance may use capacity that was reserved, of which there is none.
struct ModifyInstanceCapacityReservationAttributes: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceCapacityReservationAttributes") {
        ask in
        let preference = ask.input.capacityReservationSpecification.capacityReservationPreference
        ask.onInstance(ask.input.instanceId) { keys in
            if let preference { keys.attributes([("CapacityReservationPreference", preference)]) }
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let asked = input.capacityReservationSpecification
        if asked.capacityReservationTarget != nil {
            throw AWSError.unsupported("CapacityReservationTarget")
        }
        guard let preference = asked.capacityReservationPreference else {
            throw AWSError.missingParameter("CapacityReservationPreference")
        }
        guard preference == "open" || preference == "none" else {
            throw AWSError.unsupported("CapacityReservationPreference \(preference)")
        }
        try await call.write { draft in
            var instance = try call.neighbourhood(draft).instance(input.instanceId)
            guard instance.state == .stopped else { throw AWSError.notStopped(instance.id) }
            instance.capacityReservationPreference = preference
            try draft.put(instance)
        }
        return Output(return: true)
    }
}
