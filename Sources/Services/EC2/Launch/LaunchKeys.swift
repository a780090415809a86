import Policy
import Service
import Vocabulary
import World

/// What a launch asks for, as far as it can be told before it is checked.
struct AskedLaunch: Sendable {
    let input: RunInstancesRequest
    let network: LaunchNetwork
    let image: KnownImage?
    let interfaces: [AskedInterface]

    init(_ input: RunInstancesRequest, in here: Neighbourhood<World>) {
        self.input = input
        let network = LaunchNetwork(input)
        self.network = network
        image = input.imageId.flatMap { try? here.image($0) }
        interfaces = network.interfaces.map { AskedInterface($0, of: network, in: here) }
    }

    var zone: String? {
        interfaces.first { $0.specification.isPrimary }?.subnet?.availabilityZone ?? network.zone
    }

    /// A mapping for each volume, the root volume's first; nil where nothing is said of that one.
    var volumes: [BlockDeviceMapping?] {
        let mappings = (input.blockDeviceMappings ?? []).filter { $0.noDevice == nil }
        let root = mappings.first { $0.deviceName == image?.rootDeviceName }
        return [root] + mappings.filter { $0.deviceName != image?.rootDeviceName }
    }

    /// The tags that what is made of that type gets.
    func tags(of type: String) -> [KnownTag] {
        TagRules.asked(input.tagSpecifications, of: type)
    }
}

/// One of its interfaces, made or there already, with where it is and what filters it.
struct AskedInterface: Sendable {
    let specification: InstanceNetworkInterfaceSpecification
    let known: KnownNetworkInterface?
    let subnet: KnownSubnet?
    let groupIDs: [String]

    init(
        _ specification: InstanceNetworkInterfaceSpecification, of network: LaunchNetwork,
        in here: Neighbourhood<World>
    ) {
        let known = specification.networkInterfaceId.flatMap { try? here.networkInterface($0) }
        let subnet = try? network.subnet(of: specification, in: here)
        self.specification = specification
        self.known = known
        self.subnet = subnet
        guard specification.networkInterfaceId == nil else {
            groupIDs = known?.securityGroupIDs ?? []
            return
        }
        let ids = specification.groups ?? []
        let names = specification.isPrimary ? network.groupNames : []
        groupIDs =
            ids
            + (ids.isEmpty && names.isEmpty ? ["default"] : names).compactMap { name in
                subnet.flatMap { try? here.securityGroup(named: name, inVPC: $0.vpcID).id }
            }
    }

    /// Also of a subnet that is not there.
    var subnetID: String? { subnet?.id ?? specification.subnetId }
}

// Identifiers of what is being made are literally stars.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-policies-for-amazon-ec2.html#imageId-key
extension Keys {
    mutating func newInstance(_ launch: AskedLaunch, profileARN: String?) {
        let input = launch.input
        set("ec2:InstanceID", "*")
        set("ec2:InstanceType", input.instanceType ?? "m1.small")
        set("ec2:InstanceProfile", profileARN)
        set("ec2:InstanceMarketType", input.instanceMarketOptions?.marketType ?? "on-demand")
        zone(launch.zone)
        set("ec2:EbsOptimized", .bool(input.ebsOptimized ?? false))
        set("ec2:RootDeviceType", "ebs")
        set("ec2:Tenancy", input.placement?.tenancy ?? "default")
        set("ec2:CpuOptionsAmdSevSnp", input.cpuOptions?.amdSevSnp)
        set("ec2:InstanceAutoRecovery", input.maintenanceOptions?.autoRecovery)
        set("ec2:InstanceBandwidthWeighting", input.networkPerformanceOptions?.bandwidthWeighting)
        // What the request does not say of the metadata service is not there: a policy that demands tokens
        // denies a launch that leaves it to the image.
        let metadata = input.metadataOptions
        set("ec2:MetadataHttpTokens", metadata?.httpTokens)
        set("ec2:MetadataHttpEndpoint", metadata?.httpEndpoint)
        set("ec2:InstanceMetadataTags", metadata?.instanceMetadataTags)
        if let limit = metadata?.httpPutResponseHopLimit {
            set("ec2:MetadataHttpPutResponseHopLimit", .number(limit))
        }
        requestTags(launch.tags(of: "instance"))
    }

    mutating func newNetworkInterface(_ interface: AskedInterface, of launch: AskedLaunch) {
        set("ec2:NetworkInterfaceID", "*")
        set("ec2:AvailabilityZone", interface.subnet?.availabilityZone ?? launch.zone)
        set("ec2:Subnet", interface.subnet?.arn)
        set("ec2:Vpc", interface.subnet?.vpcARN)
        if let isPublic = interface.specification.associatePublicIpAddress {
            set("ec2:AssociatePublicIpAddress", .bool(isPublic))
        }
        requestTags(launch.tags(of: "network-interface"))
    }

    /// An interface that is there already; of its tags a launch knows nothing.
    /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-RunInstances
    mutating func launchedInterface(_ id: String, _ interface: AskedInterface) {
        if let isPublic = interface.specification.associatePublicIpAddress {
            set("ec2:AssociatePublicIpAddress", .bool(isPublic))
        }
        placedInterface(id, interface.known)
    }

    /// Without a device of its own it is the root volume, as the image has it.
    mutating func newVolume(_ asked: BlockDeviceMapping?, of launch: AskedLaunch) {
        let mapping = asked?.ebs
        let image = launch.image.flatMap { image in
            asked == nil || asked?.deviceName == image.rootDeviceName ? image : nil
        }
        set("ec2:VolumeID", "*")
        zone(launch.zone)
        if let rate = mapping?.volumeInitializationRate { set("ec2:VolumeInitializationRate", .number(rate)) }
        set("ec2:Encrypted", .bool(mapping?.encrypted ?? false))
        set("ec2:KmsKeyId", mapping?.kmsKeyId)
        if image != nil || mapping != nil {
            var shape = VolumeRules.usual(
                type: mapping?.volumeType ?? image?.rootVolumeType ?? "gp2",
                gibibytes: mapping?.volumeSize ?? image?.rootVolumeGiB ?? 0)
            shape.iops = mapping?.iops ?? shape.iops
            shape.throughput = mapping?.throughput ?? shape.throughput
            volume(shape)
        }
        requestTags(launch.tags(of: "volume"))
    }
}
