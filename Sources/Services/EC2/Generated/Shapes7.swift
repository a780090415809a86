// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct SecurityGroup: Sendable {
    var groupId: String?
    var ipPermissionsEgress: [IpPermission]?
    var tags: [Tag]?
    var vpcId: String?
    var securityGroupArn: String?
    var ownerId: String?
    var groupName: String?
    var description: String?
    var ipPermissions: [IpPermission]?
}

extension SecurityGroup: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("groupId", groupId)
        w.structures("ipPermissionsEgress", item: "item", ipPermissionsEgress)
        w.structures("tagSet", item: "item", tags)
        w.string("vpcId", vpcId)
        w.string("securityGroupArn", securityGroupArn)
        w.string("ownerId", ownerId)
        w.string("groupName", groupName)
        w.string("groupDescription", description)
        w.structures("ipPermissions", item: "item", ipPermissions)
    }
}

struct SecurityGroupRule: Sendable {
    var securityGroupRuleId: String?
    var groupId: String?
    var groupOwnerId: String?
    var isEgress: Bool?
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var cidrIpv4: String?
    var cidrIpv6: String?
    var prefixListId: String?
    var referencedGroupInfo: ReferencedSecurityGroup?
    var description: String?
    var tags: [Tag]?
    var securityGroupRuleArn: String?
}

extension SecurityGroupRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("securityGroupRuleId", securityGroupRuleId)
        w.string("groupId", groupId)
        w.string("groupOwnerId", groupOwnerId)
        w.bool("isEgress", isEgress)
        w.string("ipProtocol", ipProtocol)
        w.int("fromPort", fromPort)
        w.int("toPort", toPort)
        w.string("cidrIpv4", cidrIpv4)
        w.string("cidrIpv6", cidrIpv6)
        w.string("prefixListId", prefixListId)
        w.structure("referencedGroupInfo", referencedGroupInfo)
        w.string("description", description)
        w.structures("tagSet", item: "item", tags)
        w.string("securityGroupRuleArn", securityGroupRuleArn)
    }
}

struct SpotMarketOptions: Sendable {
    var maxPrice: String?
    var spotInstanceType: String?
    var blockDurationMinutes: Int?
    var validUntil: Timestamp?
    var instanceInterruptionBehavior: String?
}

extension SpotMarketOptions: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        maxPrice = r.optionalString("MaxPrice")
        spotInstanceType = r.optionalString("SpotInstanceType")
        blockDurationMinutes = r.optionalInt("BlockDurationMinutes")
        validUntil = r.optionalTimestamp("ValidUntil")
        instanceInterruptionBehavior = r.optionalString("InstanceInterruptionBehavior")
        try r.finish()
    }
}

struct StartInstancesRequest: Sendable {
    var instanceIds: [String]
    var additionalInfo: String?
    var dryRun: Bool?
}

extension StartInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.strings("InstanceId")
        additionalInfo = r.optionalString("AdditionalInfo")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct StartInstancesResult: Sendable {
    var startingInstances: [InstanceStateChange]?
}

extension StartInstancesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instancesSet", item: "item", startingInstances)
    }
}

struct StateReason: Sendable {
    var code: String?
    var message: String?
}

extension StateReason: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("code", code)
        w.string("message", message)
    }
}

struct StopInstancesRequest: Sendable {
    var instanceIds: [String]
    var hibernate: Bool?
    var skipOsShutdown: Bool?
    var dryRun: Bool?
    var force: Bool?
}

extension StopInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.strings("InstanceId")
        hibernate = r.optionalBool("Hibernate")
        skipOsShutdown = r.optionalBool("SkipOsShutdown")
        dryRun = r.optionalBool("DryRun")
        force = r.optionalBool("Force")
        try r.finish()
    }
}

struct StopInstancesResult: Sendable {
    var stoppingInstances: [InstanceStateChange]?
}

extension StopInstancesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instancesSet", item: "item", stoppingInstances)
    }
}

struct Subnet: Sendable {
    var availabilityZoneId: String?
    var enableLniAtDeviceIndex: Int?
    var mapCustomerOwnedIpOnLaunch: Bool?
    var customerOwnedIpv4Pool: String?
    var ownerId: String?
    var assignIpv6AddressOnCreation: Bool?
    var ipv6CidrBlockAssociationSet: [SubnetIpv6CidrBlockAssociation]?
    var tags: [Tag]?
    var subnetArn: String?
    var outpostArn: String?
    var enableDns64: Bool?
    var ipv6Native: Bool?
    var privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch?
    var blockPublicAccessStates: BlockPublicAccessStates?
    var type: String?
    var subnetId: String?
    var state: String?
    var vpcId: String?
    var cidrBlock: String?
    var availableIpAddressCount: Int?
    var availabilityZone: String?
    var defaultForAz: Bool?
    var mapPublicIpOnLaunch: Bool?
}

extension Subnet: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("availabilityZoneId", availabilityZoneId)
        w.int("enableLniAtDeviceIndex", enableLniAtDeviceIndex)
        w.bool("mapCustomerOwnedIpOnLaunch", mapCustomerOwnedIpOnLaunch)
        w.string("customerOwnedIpv4Pool", customerOwnedIpv4Pool)
        w.string("ownerId", ownerId)
        w.bool("assignIpv6AddressOnCreation", assignIpv6AddressOnCreation)
        w.structures("ipv6CidrBlockAssociationSet", item: "item", ipv6CidrBlockAssociationSet)
        w.structures("tagSet", item: "item", tags)
        w.string("subnetArn", subnetArn)
        w.string("outpostArn", outpostArn)
        w.bool("enableDns64", enableDns64)
        w.bool("ipv6Native", ipv6Native)
        w.structure("privateDnsNameOptionsOnLaunch", privateDnsNameOptionsOnLaunch)
        w.structure("blockPublicAccessStates", blockPublicAccessStates)
        w.string("type", type)
        w.string("subnetId", subnetId)
        w.string("state", state)
        w.string("vpcId", vpcId)
        w.string("cidrBlock", cidrBlock)
        w.int("availableIpAddressCount", availableIpAddressCount)
        w.string("availabilityZone", availabilityZone)
        w.bool("defaultForAz", defaultForAz)
        w.bool("mapPublicIpOnLaunch", mapPublicIpOnLaunch)
    }
}

struct SubnetCidrBlockState: Sendable {
    var state: String?
    var statusMessage: String?
}

extension SubnetCidrBlockState: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
        w.string("statusMessage", statusMessage)
    }
}

struct SubnetIpv6CidrBlockAssociation: Sendable {
    var associationId: String?
    var ipv6CidrBlock: String?
    var ipv6CidrBlockState: SubnetCidrBlockState?
    var ipv6AddressAttribute: String?
    var ipSource: String?
}

extension SubnetIpv6CidrBlockAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("associationId", associationId)
        w.string("ipv6CidrBlock", ipv6CidrBlock)
        w.structure("ipv6CidrBlockState", ipv6CidrBlockState)
        w.string("ipv6AddressAttribute", ipv6AddressAttribute)
        w.string("ipSource", ipSource)
    }
}

struct Tag: Sendable {
    var key: String?
    var value: String?
}

extension Tag: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.optionalString("Key")
        value = r.optionalString("Value")
        try r.finish()
    }
}

extension Tag: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("key", key)
        w.string("value", value)
    }
}

struct TagDescription: Sendable {
    var key: String?
    var resourceId: String?
    var resourceType: String?
    var value: String?
}

extension TagDescription: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("key", key)
        w.string("resourceId", resourceId)
        w.string("resourceType", resourceType)
        w.string("value", value)
    }
}

struct TagSpecification: Sendable {
    var resourceType: String?
    var tags: [Tag]?
}

extension TagSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        resourceType = r.optionalString("ResourceType")
        tags = try r.optionalStructures("Tag")
        try r.finish()
    }
}

struct TerminateInstancesRequest: Sendable {
    var instanceIds: [String]
    var force: Bool?
    var skipOsShutdown: Bool?
    var dryRun: Bool?
}

extension TerminateInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.strings("InstanceId")
        force = r.optionalBool("Force")
        skipOsShutdown = r.optionalBool("SkipOsShutdown")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct TerminateInstancesResult: Sendable {
    var terminatingInstances: [InstanceStateChange]?
}

extension TerminateInstancesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instancesSet", item: "item", terminatingInstances)
    }
}

struct UserIdGroupPair: Sendable {
    var description: String?
    var userId: String?
    var groupName: String?
    var groupId: String?
    var vpcId: String?
    var vpcPeeringConnectionId: String?
    var peeringStatus: String?
}

extension UserIdGroupPair: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        description = r.optionalString("Description")
        userId = r.optionalString("UserId")
        groupName = r.optionalString("GroupName")
        groupId = r.optionalString("GroupId")
        vpcId = r.optionalString("VpcId")
        vpcPeeringConnectionId = r.optionalString("VpcPeeringConnectionId")
        peeringStatus = r.optionalString("PeeringStatus")
        try r.finish()
    }
}

extension UserIdGroupPair: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("description", description)
        w.string("userId", userId)
        w.string("groupName", groupName)
        w.string("groupId", groupId)
        w.string("vpcId", vpcId)
        w.string("vpcPeeringConnectionId", vpcPeeringConnectionId)
        w.string("peeringStatus", peeringStatus)
    }
}

struct VCpuInfo: Sendable {
    var defaultVCpus: Int?
    var defaultCores: Int?
    var defaultThreadsPerCore: Int?
    var validCores: [Int]?
    var validThreadsPerCore: [Int]?
}

extension VCpuInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("defaultVCpus", defaultVCpus)
        w.int("defaultCores", defaultCores)
        w.int("defaultThreadsPerCore", defaultThreadsPerCore)
        w.ints("validCores", item: "item", validCores)
        w.ints("validThreadsPerCore", item: "item", validThreadsPerCore)
    }
}

struct Volume: Sendable {
    var availabilityZoneId: String?
    var outpostArn: String?
    var sourceVolumeId: String?
    var iops: Int?
    var tags: [Tag]?
    var volumeType: String?
    var fastRestored: Bool?
    var multiAttachEnabled: Bool?
    var throughput: Int?
    var sseType: String?
    var `operator`: OperatorResponse?
    var volumeInitializationRate: Int?
    var volumeId: String?
    var size: Int?
    var snapshotId: String?
    var availabilityZone: String?
    var state: String?
    var createTime: Timestamp?
    var attachments: [VolumeAttachment]?
    var encrypted: Bool?
    var kmsKeyId: String?
}

extension Volume: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("availabilityZoneId", availabilityZoneId)
        w.string("outpostArn", outpostArn)
        w.string("sourceVolumeId", sourceVolumeId)
        w.int("iops", iops)
        w.structures("tagSet", item: "item", tags)
        w.string("volumeType", volumeType)
        w.bool("fastRestored", fastRestored)
        w.bool("multiAttachEnabled", multiAttachEnabled)
        w.int("throughput", throughput)
        w.string("sseType", sseType)
        w.structure("operator", `operator`)
        w.int("volumeInitializationRate", volumeInitializationRate)
        w.string("volumeId", volumeId)
        w.int("size", size)
        w.string("snapshotId", snapshotId)
        w.string("availabilityZone", availabilityZone)
        w.string("status", state)
        w.timestamp("createTime", createTime)
        w.structures("attachmentSet", item: "item", attachments)
        w.bool("encrypted", encrypted)
        w.string("kmsKeyId", kmsKeyId)
    }
}

struct VolumeAttachment: Sendable {
    var deleteOnTermination: Bool?
    var associatedResource: String?
    var instanceOwningService: String?
    var ebsCardIndex: Int?
    var volumeId: String?
    var instanceId: String?
    var device: String?
    var state: String?
    var attachTime: Timestamp?
}

extension VolumeAttachment: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("deleteOnTermination", deleteOnTermination)
        w.string("associatedResource", associatedResource)
        w.string("instanceOwningService", instanceOwningService)
        w.int("ebsCardIndex", ebsCardIndex)
        w.string("volumeId", volumeId)
        w.string("instanceId", instanceId)
        w.string("device", device)
        w.string("status", state)
        w.timestamp("attachTime", attachTime)
    }
}

struct Vpc: Sendable {
    var ownerId: String?
    var instanceTenancy: String?
    var ipv6CidrBlockAssociationSet: [VpcIpv6CidrBlockAssociation]?
    var cidrBlockAssociationSet: [VpcCidrBlockAssociation]?
    var isDefault: Bool?
    var encryptionControl: VpcEncryptionControl?
    var tags: [Tag]?
    var blockPublicAccessStates: BlockPublicAccessStates?
    var vpcId: String?
    var state: String?
    var cidrBlock: String?
    var dhcpOptionsId: String?
}

extension Vpc: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ownerId", ownerId)
        w.string("instanceTenancy", instanceTenancy)
        w.structures("ipv6CidrBlockAssociationSet", item: "item", ipv6CidrBlockAssociationSet)
        w.structures("cidrBlockAssociationSet", item: "item", cidrBlockAssociationSet)
        w.bool("isDefault", isDefault)
        w.structure("encryptionControl", encryptionControl)
        w.structures("tagSet", item: "item", tags)
        w.structure("blockPublicAccessStates", blockPublicAccessStates)
        w.string("vpcId", vpcId)
        w.string("state", state)
        w.string("cidrBlock", cidrBlock)
        w.string("dhcpOptionsId", dhcpOptionsId)
    }
}

struct VpcCidrBlockAssociation: Sendable {
    var associationId: String?
    var cidrBlock: String?
    var cidrBlockState: VpcCidrBlockState?
}

extension VpcCidrBlockAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("associationId", associationId)
        w.string("cidrBlock", cidrBlock)
        w.structure("cidrBlockState", cidrBlockState)
    }
}

struct VpcCidrBlockState: Sendable {
    var state: String?
    var statusMessage: String?
}

extension VpcCidrBlockState: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
        w.string("statusMessage", statusMessage)
    }
}

struct VpcEncryptionControl: Sendable {
    var vpcId: String?
    var vpcEncryptionControlId: String?
    var mode: String?
    var state: String?
    var stateMessage: String?
    var resourceExclusions: VpcEncryptionControlExclusions?
    var tags: [Tag]?
}

extension VpcEncryptionControl: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("vpcId", vpcId)
        w.string("vpcEncryptionControlId", vpcEncryptionControlId)
        w.string("mode", mode)
        w.string("state", state)
        w.string("stateMessage", stateMessage)
        w.structure("resourceExclusions", resourceExclusions)
        w.structures("tagSet", item: "item", tags)
    }
}

struct VpcEncryptionControlExclusion: Sendable {
    var state: String?
    var stateMessage: String?
}

extension VpcEncryptionControlExclusion: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
        w.string("stateMessage", stateMessage)
    }
}

struct VpcEncryptionControlExclusions: Sendable {
    var internetGateway: VpcEncryptionControlExclusion?
    var egressOnlyInternetGateway: VpcEncryptionControlExclusion?
    var natGateway: VpcEncryptionControlExclusion?
    var virtualPrivateGateway: VpcEncryptionControlExclusion?
    var vpcPeering: VpcEncryptionControlExclusion?
    var lambda: VpcEncryptionControlExclusion?
    var vpcLattice: VpcEncryptionControlExclusion?
    var elasticFileSystem: VpcEncryptionControlExclusion?
}

extension VpcEncryptionControlExclusions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("internetGateway", internetGateway)
        w.structure("egressOnlyInternetGateway", egressOnlyInternetGateway)
        w.structure("natGateway", natGateway)
        w.structure("virtualPrivateGateway", virtualPrivateGateway)
        w.structure("vpcPeering", vpcPeering)
        w.structure("lambda", lambda)
        w.structure("vpcLattice", vpcLattice)
        w.structure("elasticFileSystem", elasticFileSystem)
    }
}

struct VpcIpv6CidrBlockAssociation: Sendable {
    var associationId: String?
    var ipv6CidrBlock: String?
    var ipv6CidrBlockState: VpcCidrBlockState?
    var networkBorderGroup: String?
    var ipv6Pool: String?
    var ipv6AddressAttribute: String?
    var ipSource: String?
}

extension VpcIpv6CidrBlockAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("associationId", associationId)
        w.string("ipv6CidrBlock", ipv6CidrBlock)
        w.structure("ipv6CidrBlockState", ipv6CidrBlockState)
        w.string("networkBorderGroup", networkBorderGroup)
        w.string("ipv6Pool", ipv6Pool)
        w.string("ipv6AddressAttribute", ipv6AddressAttribute)
        w.string("ipSource", ipSource)
    }
}

