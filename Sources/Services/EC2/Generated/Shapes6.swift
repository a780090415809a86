// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct NeuronDeviceInfo: Sendable {
    var count: Int?
    var name: String?
    var coreInfo: NeuronDeviceCoreInfo?
    var memoryInfo: NeuronDeviceMemoryInfo?
}

extension NeuronDeviceInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("count", count)
        w.string("name", name)
        w.structure("coreInfo", coreInfo)
        w.structure("memoryInfo", memoryInfo)
    }
}

struct NeuronDeviceMemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension NeuronDeviceMemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct NeuronInfo: Sendable {
    var neuronDevices: [NeuronDeviceInfo]?
    var totalNeuronDeviceMemoryInMiB: Int?
}

extension NeuronInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("neuronDevices", item: "item", neuronDevices)
        w.int("totalNeuronDeviceMemoryInMiB", totalNeuronDeviceMemoryInMiB)
    }
}

struct NitroTpmInfo: Sendable {
    var supportedVersions: [String]?
}

extension NitroTpmInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("supportedVersions", item: "item", supportedVersions)
    }
}

struct OperatorRequest: Sendable {
    var principal: String?
}

extension OperatorRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        principal = r.optionalString("Principal")
        try r.finish()
    }
}

struct OperatorResponse: Sendable {
    var managed: Bool?
    var principal: String?
    var hiddenByDefault: Bool?
}

extension OperatorResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("managed", managed)
        w.string("principal", principal)
        w.bool("hiddenByDefault", hiddenByDefault)
    }
}

struct Placement: Sendable {
    var availabilityZoneId: String?
    var affinity: String?
    var groupName: String?
    var partitionNumber: Int?
    var hostId: String?
    var tenancy: String?
    var spreadDomain: String?
    var hostResourceGroupArn: String?
    var groupId: String?
    var availabilityZone: String?
}

extension Placement: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        availabilityZoneId = r.optionalString("AvailabilityZoneId")
        affinity = r.optionalString("Affinity")
        groupName = r.optionalString("GroupName")
        partitionNumber = r.optionalInt("PartitionNumber")
        hostId = r.optionalString("HostId")
        tenancy = r.optionalString("Tenancy")
        spreadDomain = r.optionalString("SpreadDomain")
        hostResourceGroupArn = r.optionalString("HostResourceGroupArn")
        groupId = r.optionalString("GroupId")
        availabilityZone = r.optionalString("AvailabilityZone")
        try r.finish()
    }
}

extension Placement: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("availabilityZoneId", availabilityZoneId)
        w.string("affinity", affinity)
        w.string("groupName", groupName)
        w.int("partitionNumber", partitionNumber)
        w.string("hostId", hostId)
        w.string("tenancy", tenancy)
        w.string("spreadDomain", spreadDomain)
        w.string("hostResourceGroupArn", hostResourceGroupArn)
        w.string("groupId", groupId)
        w.string("availabilityZone", availabilityZone)
    }
}

struct PlacementGroupInfo: Sendable {
    var supportedStrategies: [String]?
}

extension PlacementGroupInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("supportedStrategies", item: "item", supportedStrategies)
    }
}

struct PrefixListId: Sendable {
    var description: String?
    var prefixListId: String?
}

extension PrefixListId: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        description = r.optionalString("Description")
        prefixListId = r.optionalString("PrefixListId")
        try r.finish()
    }
}

extension PrefixListId: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("description", description)
        w.string("prefixListId", prefixListId)
    }
}

struct PrivateDnsNameOptionsOnLaunch: Sendable {
    var hostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension PrivateDnsNameOptionsOnLaunch: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("hostnameType", hostnameType)
        w.bool("enableResourceNameDnsARecord", enableResourceNameDnsARecord)
        w.bool("enableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
    }
}

struct PrivateDnsNameOptionsRequest: Sendable {
    var hostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension PrivateDnsNameOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        hostnameType = r.optionalString("HostnameType")
        enableResourceNameDnsARecord = r.optionalBool("EnableResourceNameDnsARecord")
        enableResourceNameDnsAAAARecord = r.optionalBool("EnableResourceNameDnsAAAARecord")
        try r.finish()
    }
}

struct PrivateDnsNameOptionsResponse: Sendable {
    var hostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension PrivateDnsNameOptionsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("hostnameType", hostnameType)
        w.bool("enableResourceNameDnsARecord", enableResourceNameDnsARecord)
        w.bool("enableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
    }
}

struct PrivateIpAddressSpecification: Sendable {
    var primary: Bool?
    var privateIpAddress: String?
}

extension PrivateIpAddressSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        primary = r.optionalBool("Primary")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        try r.finish()
    }
}

struct ProcessorInfo: Sendable {
    var supportedArchitectures: [String]?
    var sustainedClockSpeedInGhz: Double?
    var supportedFeatures: [String]?
    var manufacturer: String?
}

extension ProcessorInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("supportedArchitectures", item: "item", supportedArchitectures)
        w.double("sustainedClockSpeedInGhz", sustainedClockSpeedInGhz)
        w.strings("supportedFeatures", item: "item", supportedFeatures)
        w.string("manufacturer", manufacturer)
    }
}

struct ProductCode: Sendable {
    var productCodeId: String?
    var productCodeType: String?
}

extension ProductCode: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("productCode", productCodeId)
        w.string("type", productCodeType)
    }
}

struct PublicIpDnsNameOptions: Sendable {
    var dnsHostnameType: String?
    var publicIpv4DnsName: String?
    var publicIpv6DnsName: String?
    var publicDualStackDnsName: String?
}

extension PublicIpDnsNameOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("dnsHostnameType", dnsHostnameType)
        w.string("publicIpv4DnsName", publicIpv4DnsName)
        w.string("publicIpv6DnsName", publicIpv6DnsName)
        w.string("publicDualStackDnsName", publicDualStackDnsName)
    }
}

struct RebootInstancesRequest: Sendable {
    var instanceIds: [String]
    var dryRun: Bool?
}

extension RebootInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.strings("InstanceId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ReferencedSecurityGroup: Sendable {
    var groupId: String?
    var peeringStatus: String?
    var userId: String?
    var vpcId: String?
    var vpcPeeringConnectionId: String?
}

extension ReferencedSecurityGroup: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("groupId", groupId)
        w.string("peeringStatus", peeringStatus)
        w.string("userId", userId)
        w.string("vpcId", vpcId)
        w.string("vpcPeeringConnectionId", vpcPeeringConnectionId)
    }
}

struct Region: Sendable {
    var optInStatus: String?
    var geography: [RegionGeography]?
    var regionName: String?
    var endpoint: String?
}

extension Region: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("optInStatus", optInStatus)
        w.structures("geographySet", item: "item", geography)
        w.string("regionName", regionName)
        w.string("regionEndpoint", endpoint)
    }
}

struct RegionGeography: Sendable {
    var name: String?
}

extension RegionGeography: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
    }
}

struct ReplaceIamInstanceProfileAssociationRequest: Sendable {
    var iamInstanceProfile: IamInstanceProfileSpecification
    var associationId: String
    var dryRun: Bool?
}

extension ReplaceIamInstanceProfileAssociationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        iamInstanceProfile = try r.structure("IamInstanceProfile")
        associationId = r.string("AssociationId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ReplaceIamInstanceProfileAssociationResult: Sendable {
    var iamInstanceProfileAssociation: IamInstanceProfileAssociation?
}

extension ReplaceIamInstanceProfileAssociationResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("iamInstanceProfileAssociation", iamInstanceProfileAssociation)
    }
}

struct Reservation: Sendable {
    var reservationId: String?
    var ownerId: String?
    var requesterId: String?
    var groups: [GroupIdentifier]?
    var instances: [Instance]?
}

extension Reservation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("reservationId", reservationId)
        w.string("ownerId", ownerId)
        w.string("requesterId", requesterId)
        w.structures("groupSet", item: "item", groups)
        w.structures("instancesSet", item: "item", instances)
    }
}

struct RevokeSecurityGroupEgressRequest: Sendable {
    var securityGroupRuleIds: [String]?
    var dryRun: Bool?
    var groupId: String
    var sourceSecurityGroupName: String?
    var sourceSecurityGroupOwnerId: String?
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var cidrIp: String?
    var ipPermissions: [IpPermission]?
}

extension RevokeSecurityGroupEgressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        securityGroupRuleIds = r.optionalStrings("SecurityGroupRuleId")
        dryRun = r.optionalBool("DryRun")
        groupId = r.string("GroupId")
        sourceSecurityGroupName = r.optionalString("SourceSecurityGroupName")
        sourceSecurityGroupOwnerId = r.optionalString("SourceSecurityGroupOwnerId")
        ipProtocol = r.optionalString("IpProtocol")
        fromPort = r.optionalInt("FromPort")
        toPort = r.optionalInt("ToPort")
        cidrIp = r.optionalString("CidrIp")
        ipPermissions = try r.optionalStructures("IpPermissions")
        try r.finish()
    }
}

struct RevokeSecurityGroupEgressResult: Sendable {
    var `return`: Bool?
    var unknownIpPermissions: [IpPermission]?
    var revokedSecurityGroupRules: [RevokedSecurityGroupRule]?
}

extension RevokeSecurityGroupEgressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("unknownIpPermissionSet", item: "item", unknownIpPermissions)
        w.structures("revokedSecurityGroupRuleSet", item: "item", revokedSecurityGroupRules)
    }
}

struct RevokeSecurityGroupIngressRequest: Sendable {
    var cidrIp: String?
    var fromPort: Int?
    var groupId: String?
    var groupName: String?
    var ipPermissions: [IpPermission]?
    var ipProtocol: String?
    var sourceSecurityGroupName: String?
    var sourceSecurityGroupOwnerId: String?
    var toPort: Int?
    var securityGroupRuleIds: [String]?
    var dryRun: Bool?
}

extension RevokeSecurityGroupIngressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        cidrIp = r.optionalString("CidrIp")
        fromPort = r.optionalInt("FromPort")
        groupId = r.optionalString("GroupId")
        groupName = r.optionalString("GroupName")
        ipPermissions = try r.optionalStructures("IpPermissions")
        ipProtocol = r.optionalString("IpProtocol")
        sourceSecurityGroupName = r.optionalString("SourceSecurityGroupName")
        sourceSecurityGroupOwnerId = r.optionalString("SourceSecurityGroupOwnerId")
        toPort = r.optionalInt("ToPort")
        securityGroupRuleIds = r.optionalStrings("SecurityGroupRuleId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct RevokeSecurityGroupIngressResult: Sendable {
    var `return`: Bool?
    var unknownIpPermissions: [IpPermission]?
    var revokedSecurityGroupRules: [RevokedSecurityGroupRule]?
}

extension RevokeSecurityGroupIngressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("unknownIpPermissionSet", item: "item", unknownIpPermissions)
        w.structures("revokedSecurityGroupRuleSet", item: "item", revokedSecurityGroupRules)
    }
}

struct RevokedSecurityGroupRule: Sendable {
    var securityGroupRuleId: String?
    var groupId: String?
    var isEgress: Bool?
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var cidrIpv4: String?
    var cidrIpv6: String?
    var prefixListId: String?
    var referencedGroupId: String?
    var description: String?
}

extension RevokedSecurityGroupRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("securityGroupRuleId", securityGroupRuleId)
        w.string("groupId", groupId)
        w.bool("isEgress", isEgress)
        w.string("ipProtocol", ipProtocol)
        w.int("fromPort", fromPort)
        w.int("toPort", toPort)
        w.string("cidrIpv4", cidrIpv4)
        w.string("cidrIpv6", cidrIpv6)
        w.string("prefixListId", prefixListId)
        w.string("referencedGroupId", referencedGroupId)
        w.string("description", description)
    }
}

struct RunInstancesMonitoringEnabled: Sendable {
    var enabled: Bool
}

extension RunInstancesMonitoringEnabled: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enabled = r.bool("Enabled")
        try r.finish()
    }
}

struct RunInstancesRequest: Sendable {
    var blockDeviceMappings: [BlockDeviceMapping]?
    var imageId: String?
    var instanceType: String?
    var ipv6AddressCount: Int?
    var ipv6Addresses: [InstanceIpv6Address]?
    var kernelId: String?
    var keyName: String?
    var maxCount: Int
    var minCount: Int
    var monitoring: RunInstancesMonitoringEnabled?
    var placement: Placement?
    var ramdiskId: String?
    var securityGroupIds: [String]?
    var securityGroups: [String]?
    var subnetId: String?
    var userData: String?
    var elasticGpuSpecification: [ElasticGpuSpecification]?
    var elasticInferenceAccelerators: [ElasticInferenceAccelerator]?
    var tagSpecifications: [TagSpecification]?
    var launchTemplate: LaunchTemplateSpecification?
    var instanceMarketOptions: InstanceMarketOptionsRequest?
    var creditSpecification: CreditSpecificationRequest?
    var cpuOptions: CpuOptionsRequest?
    var capacityReservationSpecification: CapacityReservationSpecification?
    var hibernationOptions: HibernationOptionsRequest?
    var licenseSpecifications: [LicenseConfigurationRequest]?
    var metadataOptions: InstanceMetadataOptionsRequest?
    var enclaveOptions: EnclaveOptionsRequest?
    var privateDnsNameOptions: PrivateDnsNameOptionsRequest?
    var maintenanceOptions: InstanceMaintenanceOptionsRequest?
    var disableApiStop: Bool?
    var enablePrimaryIpv6: Bool?
    var networkPerformanceOptions: InstanceNetworkPerformanceOptionsRequest?
    var `operator`: OperatorRequest?
    var secondaryInterfaces: [InstanceSecondaryInterfaceSpecificationRequest]?
    var dryRun: Bool?
    var disableApiTermination: Bool?
    var instanceInitiatedShutdownBehavior: String?
    var privateIpAddress: String?
    var clientToken: String?
    var additionalInfo: String?
    var networkInterfaces: [InstanceNetworkInterfaceSpecification]?
    var iamInstanceProfile: IamInstanceProfileSpecification?
    var ebsOptimized: Bool?
}

extension RunInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        blockDeviceMappings = try r.optionalStructures("BlockDeviceMapping")
        imageId = r.optionalString("ImageId")
        instanceType = r.optionalString("InstanceType")
        ipv6AddressCount = r.optionalInt("Ipv6AddressCount")
        ipv6Addresses = try r.optionalStructures("Ipv6Address")
        kernelId = r.optionalString("KernelId")
        keyName = r.optionalString("KeyName")
        maxCount = r.int("MaxCount")
        minCount = r.int("MinCount")
        monitoring = try r.optionalStructure("Monitoring")
        placement = try r.optionalStructure("Placement")
        ramdiskId = r.optionalString("RamdiskId")
        securityGroupIds = r.optionalStrings("SecurityGroupId")
        securityGroups = r.optionalStrings("SecurityGroup")
        subnetId = r.optionalString("SubnetId")
        userData = r.optionalString("UserData")
        elasticGpuSpecification = try r.optionalStructures("ElasticGpuSpecification")
        elasticInferenceAccelerators = try r.optionalStructures("ElasticInferenceAccelerator")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        launchTemplate = try r.optionalStructure("LaunchTemplate")
        instanceMarketOptions = try r.optionalStructure("InstanceMarketOptions")
        creditSpecification = try r.optionalStructure("CreditSpecification")
        cpuOptions = try r.optionalStructure("CpuOptions")
        capacityReservationSpecification = try r.optionalStructure("CapacityReservationSpecification")
        hibernationOptions = try r.optionalStructure("HibernationOptions")
        licenseSpecifications = try r.optionalStructures("LicenseSpecification")
        metadataOptions = try r.optionalStructure("MetadataOptions")
        enclaveOptions = try r.optionalStructure("EnclaveOptions")
        privateDnsNameOptions = try r.optionalStructure("PrivateDnsNameOptions")
        maintenanceOptions = try r.optionalStructure("MaintenanceOptions")
        disableApiStop = r.optionalBool("DisableApiStop")
        enablePrimaryIpv6 = r.optionalBool("EnablePrimaryIpv6")
        networkPerformanceOptions = try r.optionalStructure("NetworkPerformanceOptions")
        `operator` = try r.optionalStructure("Operator")
        secondaryInterfaces = try r.optionalStructures("SecondaryInterface")
        dryRun = r.optionalBool("DryRun")
        disableApiTermination = r.optionalBool("DisableApiTermination")
        instanceInitiatedShutdownBehavior = r.optionalString("InstanceInitiatedShutdownBehavior")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        clientToken = r.optionalString("ClientToken")
        additionalInfo = r.optionalString("AdditionalInfo")
        networkInterfaces = try r.optionalStructures("NetworkInterface")
        iamInstanceProfile = try r.optionalStructure("IamInstanceProfile")
        ebsOptimized = r.optionalBool("EbsOptimized")
        try r.finish()
    }
}

