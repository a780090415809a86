import Service
import Vocabulary
import World

struct MonitorInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:MonitorInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        Output(instanceMonitorings: try await call.monitor(input.instanceIds, true))
    }
}

struct UnmonitorInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:UnmonitorInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        Output(instanceMonitorings: try await call.monitor(input.instanceIds, false))
    }
}

extension AuthorizedCall {
    /// Turns detailed monitoring on or off. It is so at once; EC2 says that it is on its way.
    fileprivate func monitor(_ ids: [String], _ isOn: Bool) async throws -> [InstanceMonitoring] {
        try await write { draft in
            try self.neighbourhood(draft).instances(ids).map { former in
                var instance = former
                guard !instance.isGone else { throw AWSError.notModifiable(instance.id) }
                let wasOn = instance.monitoring
                if wasOn != isOn {
                    instance.monitoring = isOn
                    try draft.put(instance)
                }
                let state = isOn ? (wasOn ? "enabled" : "pending") : (wasOn ? "disabling" : "disabled")
                return InstanceMonitoring(instanceId: instance.id, monitoring: Monitoring(state: state))
            }
        }
    }
}
