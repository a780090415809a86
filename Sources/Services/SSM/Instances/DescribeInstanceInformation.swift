import Service
import Vocabulary
import World

/// Lists the managed instances.
struct DescribeInstanceInformation: Operation {
    static let authorization = Authorization<Input>("ssm:DescribeInstanceInformation")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let old = input.instanceInformationFilterList ?? []
        let new = input.filters ?? []
        guard old.isEmpty || new.isEmpty else { throw AWSError.twoFilterLists }
        let filters =
            try old.map { try InstanceTest($0.key, $0.valueSet) }
            + new.map { try InstanceTest($0.key, $0.values) }
        let scope = [call.account.description, call.region.rawValue] + filters.flatMap(\.words)
        guard let listing = Listing(after: input.nextToken, limit: input.maxResults ?? 50, scope: scope)
        else { throw AWSError.invalidNextToken }
        var shown: [InstanceInformation] = []
        for instance in call.world.instances(in: call.account, region: call.region) {
            guard let managed = await ManagedInstance.find(instance, in: call) else { continue }
            let information = InstanceInformation(managed, at: call.now)
            if filters.allSatisfy({ $0.accepts(information, managed) }) { shown.append(information) }
        }
        let page = listing.page(sorting: shown) { $0.instanceId ?? "" }
        return Output(instanceInformationList: page.items, nextToken: page.marker)
    }
}

extension InstanceInformation {
    fileprivate init(_ managed: ManagedInstance, at now: Timestamp) {
        let instance = managed.instance
        instanceId = instance.id
        // The server looks for itself, at this moment.
        pingStatus = "Online"
        lastPingDateTime = now
        agentVersion = AgentVersion.text
        isLatestVersion = true
        platformType = "Linux"
        platformName = managed.system.name
        platformVersion = managed.system.version
        resourceType = "EC2Instance"
        ipAddress = instance.privateIPv4
        computerName = instance.privateDNSName
        sourceId = instance.id
        sourceType = "AWS::EC2::Instance"
    }
}

/// What stands in for an agent. AWS's are of the form 3.2.1.0; clients compare them, and one below 2.3 has no
/// features that are agreed upon outside of the handshake.
package enum AgentVersion {
    package static let text = "0.1.0.0"
}
