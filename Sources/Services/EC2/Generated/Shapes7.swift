// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct SecurityGroupReference: Sendable {
    var groupId: String?
    var referencingVpcId: String?
    var vpcPeeringConnectionId: String?
    var transitGatewayId: String?
}

extension SecurityGroupReference: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("groupId", groupId)
        w.string("referencingVpcId", referencingVpcId)
        w.string("vpcPeeringConnectionId", vpcPeeringConnectionId)
        w.string("transitGatewayId", transitGatewayId)
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

struct SecurityGroupRuleDescription: Sendable {
    var securityGroupRuleId: String?
    var description: String?
}

extension SecurityGroupRuleDescription: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        securityGroupRuleId = r.optionalString("SecurityGroupRuleId")
        description = r.optionalString("Description")
        try r.finish()
    }
}

struct SecurityGroupRuleRequest: Sendable {
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var cidrIpv4: String?
    var cidrIpv6: String?
    var prefixListId: String?
    var referencedGroupId: String?
    var description: String?
}

extension SecurityGroupRuleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipProtocol = r.optionalString("IpProtocol")
        fromPort = r.optionalInt("FromPort")
        toPort = r.optionalInt("ToPort")
        cidrIpv4 = r.optionalString("CidrIpv4")
        cidrIpv6 = r.optionalString("CidrIpv6")
        prefixListId = r.optionalString("PrefixListId")
        referencedGroupId = r.optionalString("ReferencedGroupId")
        description = r.optionalString("Description")
        try r.finish()
    }
}

struct SecurityGroupRuleUpdate: Sendable {
    var securityGroupRuleId: String
    var securityGroupRule: SecurityGroupRuleRequest?
}

extension SecurityGroupRuleUpdate: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        securityGroupRuleId = r.string("SecurityGroupRuleId")
        securityGroupRule = try r.optionalStructure("SecurityGroupRule")
        try r.finish()
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

struct StaleIpPermission: Sendable {
    var fromPort: Int?
    var ipProtocol: String?
    var ipRanges: [String]?
    var prefixListIds: [String]?
    var toPort: Int?
    var userIdGroupPairs: [UserIdGroupPair]?
}

extension StaleIpPermission: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("fromPort", fromPort)
        w.string("ipProtocol", ipProtocol)
        w.strings("ipRanges", item: "item", ipRanges)
        w.strings("prefixListIds", item: "item", prefixListIds)
        w.int("toPort", toPort)
        w.structures("groups", item: "item", userIdGroupPairs)
    }
}

struct StaleSecurityGroup: Sendable {
    var description: String?
    var groupId: String?
    var groupName: String?
    var staleIpPermissions: [StaleIpPermission]?
    var staleIpPermissionsEgress: [StaleIpPermission]?
    var vpcId: String?
}

extension StaleSecurityGroup: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("description", description)
        w.string("groupId", groupId)
        w.string("groupName", groupName)
        w.structures("staleIpPermissions", item: "item", staleIpPermissions)
        w.structures("staleIpPermissionsEgress", item: "item", staleIpPermissionsEgress)
        w.string("vpcId", vpcId)
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

struct SuccessfulInstanceCreditSpecificationItem: Sendable {
    var instanceId: String?
}

extension SuccessfulInstanceCreditSpecificationItem: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
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

struct TotalLocalStorageGB: Sendable {
    var min: Double?
    var max: Double?
}

extension TotalLocalStorageGB: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.double("min", min)
        w.double("max", max)
    }
}

struct TotalLocalStorageGBRequest: Sendable {
    var min: Double?
    var max: Double?
}

extension TotalLocalStorageGBRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.optionalDouble("Min")
        max = r.optionalDouble("Max")
        try r.finish()
    }
}

struct UnassignPrivateIpAddressesRequest: Sendable {
    var ipv4Prefixes: [String]?
    var networkInterfaceId: String
    var privateIpAddresses: [String]?
    var dryRun: Bool?
}

extension UnassignPrivateIpAddressesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipv4Prefixes = r.optionalStrings("Ipv4Prefix")
        networkInterfaceId = r.string("NetworkInterfaceId")
        privateIpAddresses = r.optionalStrings("PrivateIpAddress")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct UnmonitorInstancesRequest: Sendable {
    var instanceIds: [String]
    var dryRun: Bool?
}

extension UnmonitorInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.strings("InstanceId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct UnmonitorInstancesResult: Sendable {
    var instanceMonitorings: [InstanceMonitoring]?
}

extension UnmonitorInstancesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instancesSet", item: "item", instanceMonitorings)
    }
}

struct UnsuccessfulInstanceCreditSpecificationItem: Sendable {
    var instanceId: String?
    var error: UnsuccessfulInstanceCreditSpecificationItemError?
}

extension UnsuccessfulInstanceCreditSpecificationItem: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.structure("error", error)
    }
}

struct UnsuccessfulInstanceCreditSpecificationItemError: Sendable {
    var code: String?
    var message: String?
}

extension UnsuccessfulInstanceCreditSpecificationItemError: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("code", code)
        w.string("message", message)
    }
}

struct UpdateSecurityGroupRuleDescriptionsEgressRequest: Sendable {
    var dryRun: Bool?
    var groupId: String?
    var groupName: String?
    var ipPermissions: [IpPermission]?
    var securityGroupRuleDescriptions: [SecurityGroupRuleDescription]?
}

extension UpdateSecurityGroupRuleDescriptionsEgressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        groupId = r.optionalString("GroupId")
        groupName = r.optionalString("GroupName")
        ipPermissions = try r.optionalStructures("IpPermissions")
        securityGroupRuleDescriptions = try r.optionalStructures("SecurityGroupRuleDescription")
        try r.finish()
    }
}

struct UpdateSecurityGroupRuleDescriptionsEgressResult: Sendable {
    var `return`: Bool?
}

extension UpdateSecurityGroupRuleDescriptionsEgressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
    }
}

struct UpdateSecurityGroupRuleDescriptionsIngressRequest: Sendable {
    var dryRun: Bool?
    var groupId: String?
    var groupName: String?
    var ipPermissions: [IpPermission]?
    var securityGroupRuleDescriptions: [SecurityGroupRuleDescription]?
}

extension UpdateSecurityGroupRuleDescriptionsIngressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        groupId = r.optionalString("GroupId")
        groupName = r.optionalString("GroupName")
        ipPermissions = try r.optionalStructures("IpPermissions")
        securityGroupRuleDescriptions = try r.optionalStructures("SecurityGroupRuleDescription")
        try r.finish()
    }
}

struct UpdateSecurityGroupRuleDescriptionsIngressResult: Sendable {
    var `return`: Bool?
}

extension UpdateSecurityGroupRuleDescriptionsIngressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
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

struct VCpuCountRange: Sendable {
    var min: Int?
    var max: Int?
}

extension VCpuCountRange: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("min", min)
        w.int("max", max)
    }
}

struct VCpuCountRangeRequest: Sendable {
    var min: Int
    var max: Int?
}

extension VCpuCountRangeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.int("Min")
        max = r.optionalInt("Max")
        try r.finish()
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

struct ValidationError: Sendable {
    var code: String?
    var message: String?
}

extension ValidationError: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("code", code)
        w.string("message", message)
    }
}

struct ValidationWarning: Sendable {
    var errors: [ValidationError]?
}

extension ValidationWarning: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("errorSet", item: "item", errors)
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

struct VolumeModification: Sendable {
    var volumeId: String?
    var modificationState: String?
    var statusMessage: String?
    var targetSize: Int?
    var targetIops: Int?
    var targetVolumeType: String?
    var targetThroughput: Int?
    var targetMultiAttachEnabled: Bool?
    var originalSize: Int?
    var originalIops: Int?
    var originalVolumeType: String?
    var originalThroughput: Int?
    var originalMultiAttachEnabled: Bool?
    var progress: Int?
    var startTime: Timestamp?
    var endTime: Timestamp?
    var `operator`: OperatorResponse?
}

extension VolumeModification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("volumeId", volumeId)
        w.string("modificationState", modificationState)
        w.string("statusMessage", statusMessage)
        w.int("targetSize", targetSize)
        w.int("targetIops", targetIops)
        w.string("targetVolumeType", targetVolumeType)
        w.int("targetThroughput", targetThroughput)
        w.bool("targetMultiAttachEnabled", targetMultiAttachEnabled)
        w.int("originalSize", originalSize)
        w.int("originalIops", originalIops)
        w.string("originalVolumeType", originalVolumeType)
        w.int("originalThroughput", originalThroughput)
        w.bool("originalMultiAttachEnabled", originalMultiAttachEnabled)
        w.int("progress", progress)
        w.timestamp("startTime", startTime)
        w.timestamp("endTime", endTime)
        w.structure("operator", `operator`)
    }
}

struct VolumeStatusAction: Sendable {
    var code: String?
    var description: String?
    var eventId: String?
    var eventType: String?
}

extension VolumeStatusAction: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("code", code)
        w.string("description", description)
        w.string("eventId", eventId)
        w.string("eventType", eventType)
    }
}

struct VolumeStatusAttachmentStatus: Sendable {
    var ioPerformance: String?
    var instanceId: String?
}

extension VolumeStatusAttachmentStatus: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ioPerformance", ioPerformance)
        w.string("instanceId", instanceId)
    }
}

struct VolumeStatusDetails: Sendable {
    var name: String?
    var status: String?
}

extension VolumeStatusDetails: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
        w.string("status", status)
    }
}

struct VolumeStatusEvent: Sendable {
    var description: String?
    var eventId: String?
    var eventType: String?
    var notAfter: Timestamp?
    var notBefore: Timestamp?
    var instanceId: String?
}

extension VolumeStatusEvent: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("description", description)
        w.string("eventId", eventId)
        w.string("eventType", eventType)
        w.timestamp("notAfter", notAfter)
        w.timestamp("notBefore", notBefore)
        w.string("instanceId", instanceId)
    }
}

struct VolumeStatusInfo: Sendable {
    var details: [VolumeStatusDetails]?
    var status: String?
}

extension VolumeStatusInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("details", item: "item", details)
        w.string("status", status)
    }
}

struct VolumeStatusItem: Sendable {
    var actions: [VolumeStatusAction]?
    var availabilityZone: String?
    var outpostArn: String?
    var events: [VolumeStatusEvent]?
    var volumeId: String?
    var volumeStatus: VolumeStatusInfo?
    var attachmentStatuses: [VolumeStatusAttachmentStatus]?
    var initializationStatusDetails: InitializationStatusDetails?
    var availabilityZoneId: String?
    var `operator`: OperatorResponse?
}

extension VolumeStatusItem: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("actionsSet", item: "item", actions)
        w.string("availabilityZone", availabilityZone)
        w.string("outpostArn", outpostArn)
        w.structures("eventsSet", item: "item", events)
        w.string("volumeId", volumeId)
        w.structure("volumeStatus", volumeStatus)
        w.structures("attachmentStatuses", item: "item", attachmentStatuses)
        w.structure("initializationStatusDetails", initializationStatusDetails)
        w.string("availabilityZoneId", availabilityZoneId)
        w.structure("operator", `operator`)
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

struct VpcEncryptionControlConfiguration: Sendable {
    var mode: String
    var internetGatewayExclusion: String?
    var egressOnlyInternetGatewayExclusion: String?
    var natGatewayExclusion: String?
    var virtualPrivateGatewayExclusion: String?
    var vpcPeeringExclusion: String?
    var lambdaExclusion: String?
    var vpcLatticeExclusion: String?
    var elasticFileSystemExclusion: String?
}

extension VpcEncryptionControlConfiguration: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        mode = r.string("Mode")
        internetGatewayExclusion = r.optionalString("InternetGatewayExclusion")
        egressOnlyInternetGatewayExclusion = r.optionalString("EgressOnlyInternetGatewayExclusion")
        natGatewayExclusion = r.optionalString("NatGatewayExclusion")
        virtualPrivateGatewayExclusion = r.optionalString("VirtualPrivateGatewayExclusion")
        vpcPeeringExclusion = r.optionalString("VpcPeeringExclusion")
        lambdaExclusion = r.optionalString("LambdaExclusion")
        vpcLatticeExclusion = r.optionalString("VpcLatticeExclusion")
        elasticFileSystemExclusion = r.optionalString("ElasticFileSystemExclusion")
        try r.finish()
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

