import Service
import World

extension Ask {
    /// The instance that is to be talked to, with its tags.
    mutating func onTarget(_ target: String) {
        let instance = world.instance(target).flatMap { $0.account == account ? $0 : nil }
        on(instance?.arn ?? "arn:aws:ec2:\(region):\(account):instance/\(target)") { keys in
            if let instance { keys.resourceTags(instance.tags, service: "ssm") }
        }
    }

    /// A session by its ID. It is tagged with who began it and what it talks to.
    /// https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-examples.html
    mutating func onSession(_ id: String) {
        let session = world.managedSession(id, in: account, region: region)
        on(ManagedSession.arn(id, in: account, region: region)) { keys in
            guard let session else { return }
            keys.set("ssm:resourceTag/aws:ssmmessages:session-id", session.ownerUserID)
            keys.set("ssm:resourceTag/aws:ssmmessages:target-id", session.instanceID)
        }
    }
}
