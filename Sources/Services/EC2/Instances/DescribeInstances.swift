import Service
import Vocabulary
import World

struct DescribeInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstances")

    /// An instance with what is known around it.
    struct Row: Sendable {
        let instance: KnownInstance
        let groups: [GroupIdentifier]
        let volumes: [KnownVolume]
        let profileARN: String?
        let profileID: String?
        /// Looked for when a filter asks.
        let interfaces: @Sendable () -> [InterfaceRow]
    }

    private static let filtering = Filtering<Row>(
        ofInstance.merging(InterfaceFilters.all) { first, _ in first }, tags: { $0.instance.tags })

    private static let ofInstance: [String: Filtering<Row>.Values] = [
        "architecture": { [$0.instance.architecture] },
        "availability-zone": { [$0.instance.availabilityZone] },
        "block-device-mapping.attach-time": {
            $0.volumes.compactMap { $0.attachment?.attachedAt.iso8601Milliseconds }
        },
        "block-device-mapping.delete-on-termination": {
            $0.volumes.compactMap { $0.attachment?.deleteOnTermination.text }
        },
        "block-device-mapping.device-name": { $0.volumes.compactMap { $0.attachment?.device } },
        "block-device-mapping.status": { $0.volumes.map { _ in "attached" } },
        "block-device-mapping.volume-id": { $0.volumes.map(\.id) },
        "client-token": { $0.instance.clientToken.map { [$0] } ?? [] },
        "hypervisor": { _ in ["xen"] },
        "iam-instance-profile.arn": { $0.profileARN.map { [$0] } ?? [] },
        "iam-instance-profile.id": { $0.profileID.map { [$0] } ?? [] },
        "iam-instance-profile.name": { row in
            row.profileARN.flatMap { ARN($0) }.map { [String($0.name)] } ?? []
        },
        "image-id": { [$0.instance.imageID] },
        "instance-id": { [$0.instance.id] },
        "instance-lifecycle": { _ in [] },
        "instance-state-code": { ["\($0.instance.state.code)"] },
        "instance-state-name": { [$0.instance.state.rawValue] },
        "instance-type": { [$0.instance.instanceType] },
        "instance.group-id": { $0.groups.compactMap(\.groupId) },
        "instance.group-name": { $0.groups.compactMap(\.groupName) },
        "kernel-id": { _ in [] },
        "key-name": { $0.instance.keyName.map { [$0] } ?? [] },
        "launch-index": { ["\($0.instance.launchIndex)"] },
        "launch-time": { [$0.instance.launchedAt.iso8601Milliseconds] },
        "metadata-options.http-endpoint": { [$0.instance.metadataOptions.httpEndpoint.rawValue] },
        "metadata-options.http-put-response-hop-limit": { ["\($0.instance.metadataOptions.hopLimit)"] },
        "metadata-options.http-tokens": { [$0.instance.metadataOptions.httpTokens.rawValue] },
        "metadata-options.instance-metadata-tags": {
            [$0.instance.metadataOptions.instanceTags.rawValue]
        },
        "monitoring-state": { [$0.instance.monitoring ? "enabled" : "disabled"] },
        "owner-id": { [$0.instance.account.description] },
        "platform": { _ in [] },
        "platform-details": { _ in ["Linux/UNIX"] },
        "private-dns-name": { [$0.instance.privateDNSName] },
        "private-ip-address": { [$0.instance.privateIPv4] },
        "product-code": { _ in [] },
        "ramdisk-id": { _ in [] },
        "reason": { [$0.instance.transition?.reason(at: $0.instance.transitionedAt) ?? ""] },
        "reservation-id": { [$0.instance.reservationID] },
        "root-device-name": { [$0.instance.rootDeviceName] },
        "root-device-type": { _ in ["ebs"] },
        "source-dest-check": { [$0.instance.sourceDestCheck.text] },
        "spot-instance-request-id": { _ in [] },
        "state-reason-code": { $0.instance.transition.map { [$0.code] } ?? [] },
        "state-reason-message": { $0.instance.transition.map { [$0.message] } ?? [] },
        "subnet-id": { [$0.instance.subnetID] },
        "tenancy": { _ in ["default"] },
        "usage-operation": { _ in ["RunInstances"] },
        "virtualization-type": { _ in ["hvm"] },
        "vpc-id": { [$0.instance.vpcID] },
    ]

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let neighbourhood = call.neighbourhood
        let ids = input.instanceIds ?? []
        if !ids.isEmpty, input.maxResults != nil {
            throw AWSError.invalidCombination(
                "The parameter instancesSet cannot be used with the parameter maxResults")
        }
        let matches = try filtering.test(input.filters)
        let isWanted = { (instance: KnownInstance) -> Bool in
            // What only filters ask for need not be found out without any.
            guard input.filters?.isEmpty == false else { return true }
            let association = call.world.currentAssociation(ofInstance: instance.id)
            return matches(
                Row(
                    instance: instance, groups: neighbourhood.groups(of: instance),
                    volumes: call.world.volumes(of: instance),
                    profileARN: association?.profileARN, profileID: association?.profileID.rawValue,
                    interfaces: { neighbourhood.interfaces(of: instance) }))
        }
        // A page holds instances, and shows them by the launches they came from.
        let last = try Page.last(of: input.nextToken)
        let page: (rows: [KnownInstance], next: String?)
        if ids.isEmpty {
            let rest = call.world.launches(in: call.account, region: call.region, after: last ?? "")
            page = try Page.cut(rest.lazy.filter(isWanted), id: \.placeAmongLaunches, limit: input.maxResults)
        } else {
            let found = try neighbourhood.instances(ids).filter(isWanted)
            page = (found.sorted { $0.placeAmongLaunches < $1.placeAmongLaunches }, nil)
        }
        return Output(nextToken: page.next, reservations: reservations(page.rows, neighbourhood))
    }

    private static func reservations(
        _ instances: [KnownInstance], _ neighbourhood: Neighbourhood<World>
    ) -> [Reservation] {
        var launches: [[KnownInstance]] = []
        for instance in instances {
            if launches.last?.last?.reservationID == instance.reservationID {
                launches[launches.count - 1].append(instance)
            } else {
                launches.append([instance])
            }
        }
        return launches.map { Reservation($0, in: neighbourhood) }
    }
}
