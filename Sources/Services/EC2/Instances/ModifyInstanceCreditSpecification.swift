import Service
import Vocabulary
import World

/// Changes what burstable instances do when their credits are used up, each for itself.
struct ModifyInstanceCreditSpecification: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceCreditSpecification") { ask in
        for specification in ask.input.instanceCreditSpecifications {
            ask.onInstance(specification.instanceId) { keys in
                if let credits = specification.cpuCredits { keys.attributes([("CpuCredits", credits)]) }
            }
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            var changed: [SuccessfulInstanceCreditSpecificationItem] = []
            var kept: [UnsuccessfulInstanceCreditSpecificationItem] = []
            for specification in input.instanceCreditSpecifications {
                let id = specification.instanceId
                do {
                    try change(specification, in: &draft, of: call)
                    changed.append(.init(instanceId: id))
                } catch let error as AWSError {
                    kept.append(
                        .init(instanceId: id, error: .init(code: error.code, message: error.message)))
                }
            }
            return Output(
                successfulInstanceCreditSpecifications: changed,
                unsuccessfulInstanceCreditSpecifications: kept)
        }
    }

    private static func change(
        _ specification: InstanceCreditSpecificationRequest, in draft: inout Draft, of call: AuthorizedCall
    ) throws {
        var instance = try call.neighbourhood(draft).instance(specification.instanceId)
        guard !instance.isGone else { throw AWSError.notCreditable(instance.id) }
        guard instance.creditSpecification != nil else {
            throw AWSError(
                "InstanceCreditSpecification.NotSupported",
                "The specified instance does not use CPU credits. CPU credits are only supported for burstable performance instances."
            )
        }
        let type = try InstanceTypes.named(instance.instanceType)
        instance.creditSpecification = try Launch.credits(specification.cpuCredits, of: type)
        try draft.put(instance)
    }
}

extension AWSError {
    /// Its text is not verified.
    static func notCreditable(_ id: String) -> AWSError {
        AWSError(
            "IncorrectInstanceState",
            "The instance '\(id)' is not in a state in which its CPU credit option can be modified.")
    }
}
