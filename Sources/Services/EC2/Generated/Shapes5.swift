// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest: Sendable {
    var associateCarrierIpAddress: Bool?
    var associatePublicIpAddress: Bool?
    var deleteOnTermination: Bool?
    var description: String?
    var deviceIndex: Int?
    var groups: [String]?
    var interfaceType: String?
    var ipv6AddressCount: Int?
    var ipv6Addresses: [InstanceIpv6AddressRequest]?
    var networkInterfaceId: String?
    var privateIpAddress: String?
    var privateIpAddresses: [PrivateIpAddressSpecification]?
    var secondaryPrivateIpAddressCount: Int?
    var subnetId: String?
    var networkCardIndex: Int?
    var ipv4Prefixes: [Ipv4PrefixSpecificationRequest]?
    var ipv4PrefixCount: Int?
    var ipv6Prefixes: [Ipv6PrefixSpecificationRequest]?
    var ipv6PrefixCount: Int?
    var primaryIpv6: Bool?
    var enaSrdSpecification: EnaSrdSpecificationRequest?
    var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest?
    var enaQueueCount: Int?
}

extension LaunchTemplateInstanceNetworkInterfaceSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associateCarrierIpAddress = r.optionalBool("AssociateCarrierIpAddress")
        associatePublicIpAddress = r.optionalBool("AssociatePublicIpAddress")
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        description = r.optionalString("Description")
        deviceIndex = r.optionalInt("DeviceIndex")
        groups = r.optionalStrings("SecurityGroupId")
        interfaceType = r.optionalString("InterfaceType")
        ipv6AddressCount = r.optionalInt("Ipv6AddressCount")
        ipv6Addresses = try r.optionalStructures("Ipv6Addresses")
        networkInterfaceId = r.optionalString("NetworkInterfaceId")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        privateIpAddresses = try r.optionalStructures("PrivateIpAddresses")
        secondaryPrivateIpAddressCount = r.optionalInt("SecondaryPrivateIpAddressCount")
        subnetId = r.optionalString("SubnetId")
        networkCardIndex = r.optionalInt("NetworkCardIndex")
        ipv4Prefixes = try r.optionalStructures("Ipv4Prefix")
        ipv4PrefixCount = r.optionalInt("Ipv4PrefixCount")
        ipv6Prefixes = try r.optionalStructures("Ipv6Prefix")
        ipv6PrefixCount = r.optionalInt("Ipv6PrefixCount")
        primaryIpv6 = r.optionalBool("PrimaryIpv6")
        enaSrdSpecification = try r.optionalStructure("EnaSrdSpecification")
        connectionTrackingSpecification = try r.optionalStructure("ConnectionTrackingSpecification")
        enaQueueCount = r.optionalInt("EnaQueueCount")
        try r.finish()
    }
}

struct LaunchTemplateInstanceSecondaryInterfaceSpecification: Sendable {
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecification]?
    var privateIpAddressCount: Int?
    var secondarySubnetId: String?
    var interfaceType: String?
    var networkCardIndex: Int?
}

extension LaunchTemplateInstanceSecondaryInterfaceSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("deviceIndex", deviceIndex)
        w.structures("privateIpAddressesSet", item: "item", privateIpAddresses)
        w.int("privateIpAddressCount", privateIpAddressCount)
        w.string("secondarySubnetId", secondarySubnetId)
        w.string("interfaceType", interfaceType)
        w.int("networkCardIndex", networkCardIndex)
    }
}

struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest: Sendable {
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecificationRequest]?
    var privateIpAddressCount: Int?
    var secondarySubnetId: String?
    var interfaceType: String?
    var networkCardIndex: Int?
}

extension LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        deviceIndex = r.optionalInt("DeviceIndex")
        privateIpAddresses = try r.optionalStructures("PrivateIpAddress")
        privateIpAddressCount = r.optionalInt("PrivateIpAddressCount")
        secondarySubnetId = r.optionalString("SecondarySubnetId")
        interfaceType = r.optionalString("InterfaceType")
        networkCardIndex = r.optionalInt("NetworkCardIndex")
        try r.finish()
    }
}

struct LaunchTemplateLicenseConfiguration: Sendable {
    var licenseConfigurationArn: String?
}

extension LaunchTemplateLicenseConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("licenseConfigurationArn", licenseConfigurationArn)
    }
}

struct LaunchTemplateLicenseConfigurationRequest: Sendable {
    var licenseConfigurationArn: String?
}

extension LaunchTemplateLicenseConfigurationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        licenseConfigurationArn = r.optionalString("LicenseConfigurationArn")
        try r.finish()
    }
}

struct LaunchTemplateNetworkPerformanceOptions: Sendable {
    var bandwidthWeighting: String?
}

extension LaunchTemplateNetworkPerformanceOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("bandwidthWeighting", bandwidthWeighting)
    }
}

struct LaunchTemplateNetworkPerformanceOptionsRequest: Sendable {
    var bandwidthWeighting: String?
}

extension LaunchTemplateNetworkPerformanceOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bandwidthWeighting = r.optionalString("BandwidthWeighting")
        try r.finish()
    }
}

struct LaunchTemplatePlacement: Sendable {
    var availabilityZone: String?
    var availabilityZoneId: String?
    var affinity: String?
    var groupName: String?
    var hostId: String?
    var tenancy: String?
    var spreadDomain: String?
    var hostResourceGroupArn: String?
    var partitionNumber: Int?
    var groupId: String?
}

extension LaunchTemplatePlacement: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("availabilityZone", availabilityZone)
        w.string("availabilityZoneId", availabilityZoneId)
        w.string("affinity", affinity)
        w.string("groupName", groupName)
        w.string("hostId", hostId)
        w.string("tenancy", tenancy)
        w.string("spreadDomain", spreadDomain)
        w.string("hostResourceGroupArn", hostResourceGroupArn)
        w.int("partitionNumber", partitionNumber)
        w.string("groupId", groupId)
    }
}

struct LaunchTemplatePlacementRequest: Sendable {
    var availabilityZone: String?
    var availabilityZoneId: String?
    var affinity: String?
    var groupName: String?
    var hostId: String?
    var tenancy: String?
    var spreadDomain: String?
    var hostResourceGroupArn: String?
    var partitionNumber: Int?
    var groupId: String?
}

extension LaunchTemplatePlacementRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        availabilityZone = r.optionalString("AvailabilityZone")
        availabilityZoneId = r.optionalString("AvailabilityZoneId")
        affinity = r.optionalString("Affinity")
        groupName = r.optionalString("GroupName")
        hostId = r.optionalString("HostId")
        tenancy = r.optionalString("Tenancy")
        spreadDomain = r.optionalString("SpreadDomain")
        hostResourceGroupArn = r.optionalString("HostResourceGroupArn")
        partitionNumber = r.optionalInt("PartitionNumber")
        groupId = r.optionalString("GroupId")
        try r.finish()
    }
}

struct LaunchTemplatePrivateDnsNameOptions: Sendable {
    var hostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension LaunchTemplatePrivateDnsNameOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("hostnameType", hostnameType)
        w.bool("enableResourceNameDnsARecord", enableResourceNameDnsARecord)
        w.bool("enableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
    }
}

struct LaunchTemplatePrivateDnsNameOptionsRequest: Sendable {
    var hostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension LaunchTemplatePrivateDnsNameOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        hostnameType = r.optionalString("HostnameType")
        enableResourceNameDnsARecord = r.optionalBool("EnableResourceNameDnsARecord")
        enableResourceNameDnsAAAARecord = r.optionalBool("EnableResourceNameDnsAAAARecord")
        try r.finish()
    }
}

struct LaunchTemplateSpecification: Sendable {
    var launchTemplateId: String?
    var launchTemplateName: String?
    var version: String?
}

extension LaunchTemplateSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        launchTemplateId = r.optionalString("LaunchTemplateId")
        launchTemplateName = r.optionalString("LaunchTemplateName")
        version = r.optionalString("Version")
        try r.finish()
    }
}

struct LaunchTemplateSpotMarketOptions: Sendable {
    var maxPrice: String?
    var spotInstanceType: String?
    var blockDurationMinutes: Int?
    var validUntil: Timestamp?
    var instanceInterruptionBehavior: String?
}

extension LaunchTemplateSpotMarketOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("maxPrice", maxPrice)
        w.string("spotInstanceType", spotInstanceType)
        w.int("blockDurationMinutes", blockDurationMinutes)
        w.timestamp("validUntil", validUntil)
        w.string("instanceInterruptionBehavior", instanceInterruptionBehavior)
    }
}

struct LaunchTemplateSpotMarketOptionsRequest: Sendable {
    var maxPrice: String?
    var spotInstanceType: String?
    var blockDurationMinutes: Int?
    var validUntil: Timestamp?
    var instanceInterruptionBehavior: String?
}

extension LaunchTemplateSpotMarketOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        maxPrice = r.optionalString("MaxPrice")
        spotInstanceType = r.optionalString("SpotInstanceType")
        blockDurationMinutes = r.optionalInt("BlockDurationMinutes")
        validUntil = r.optionalTimestamp("ValidUntil")
        instanceInterruptionBehavior = r.optionalString("InstanceInterruptionBehavior")
        try r.finish()
    }
}

struct LaunchTemplateTagSpecification: Sendable {
    var resourceType: String?
    var tags: [Tag]?
}

extension LaunchTemplateTagSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("resourceType", resourceType)
        w.structures("tagSet", item: "item", tags)
    }
}

struct LaunchTemplateTagSpecificationRequest: Sendable {
    var resourceType: String?
    var tags: [Tag]?
}

extension LaunchTemplateTagSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        resourceType = r.optionalString("ResourceType")
        tags = try r.optionalStructures("Tag")
        try r.finish()
    }
}

struct LaunchTemplateVersion: Sendable {
    var launchTemplateId: String?
    var launchTemplateName: String?
    var versionNumber: Int?
    var versionDescription: String?
    var createTime: Timestamp?
    var createdBy: String?
    var defaultVersion: Bool?
    var launchTemplateData: ResponseLaunchTemplateData?
    var `operator`: OperatorResponse?
}

extension LaunchTemplateVersion: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("launchTemplateId", launchTemplateId)
        w.string("launchTemplateName", launchTemplateName)
        w.int("versionNumber", versionNumber)
        w.string("versionDescription", versionDescription)
        w.timestamp("createTime", createTime)
        w.string("createdBy", createdBy)
        w.bool("defaultVersion", defaultVersion)
        w.structure("launchTemplateData", launchTemplateData)
        w.structure("operator", `operator`)
    }
}

struct LaunchTemplatesMonitoring: Sendable {
    var enabled: Bool?
}

extension LaunchTemplatesMonitoring: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enabled", enabled)
    }
}

struct LaunchTemplatesMonitoringRequest: Sendable {
    var enabled: Bool?
}

extension LaunchTemplatesMonitoringRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enabled = r.optionalBool("Enabled")
        try r.finish()
    }
}

struct LicenseConfiguration: Sendable {
    var licenseConfigurationArn: String?
}

extension LicenseConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("licenseConfigurationArn", licenseConfigurationArn)
    }
}

struct LicenseConfigurationRequest: Sendable {
    var licenseConfigurationArn: String?
}

extension LicenseConfigurationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        licenseConfigurationArn = r.optionalString("LicenseConfigurationArn")
        try r.finish()
    }
}

struct MediaAcceleratorInfo: Sendable {
    var accelerators: [MediaDeviceInfo]?
    var totalMediaMemoryInMiB: Int?
}

extension MediaAcceleratorInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("accelerators", item: "item", accelerators)
        w.int("totalMediaMemoryInMiB", totalMediaMemoryInMiB)
    }
}

struct MediaDeviceInfo: Sendable {
    var count: Int?
    var name: String?
    var manufacturer: String?
    var memoryInfo: MediaDeviceMemoryInfo?
}

extension MediaDeviceInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("count", count)
        w.string("name", name)
        w.string("manufacturer", manufacturer)
        w.structure("memoryInfo", memoryInfo)
    }
}

struct MediaDeviceMemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension MediaDeviceMemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct MemoryGiBPerVCpu: Sendable {
    var min: Double?
    var max: Double?
}

extension MemoryGiBPerVCpu: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.double("min", min)
        w.double("max", max)
    }
}

struct MemoryGiBPerVCpuRequest: Sendable {
    var min: Double?
    var max: Double?
}

extension MemoryGiBPerVCpuRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.optionalDouble("Min")
        max = r.optionalDouble("Max")
        try r.finish()
    }
}

struct MemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension MemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct MemoryMiB: Sendable {
    var min: Int?
    var max: Int?
}

extension MemoryMiB: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("min", min)
        w.int("max", max)
    }
}

struct MemoryMiBRequest: Sendable {
    var min: Int
    var max: Int?
}

extension MemoryMiBRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        min = r.int("Min")
        max = r.optionalInt("Max")
        try r.finish()
    }
}

struct ModifyInstanceAttributeRequest: Sendable {
    var sourceDestCheck: AttributeBooleanValue?
    var disableApiStop: AttributeBooleanValue?
    var dryRun: Bool?
    var instanceId: String
    var attribute: String?
    var value: String?
    var blockDeviceMappings: [InstanceBlockDeviceMappingSpecification]?
    var disableApiTermination: AttributeBooleanValue?
    var instanceType: AttributeValue?
    var kernel: AttributeValue?
    var ramdisk: AttributeValue?
    var userData: BlobAttributeValue?
    var instanceInitiatedShutdownBehavior: AttributeValue?
    var groups: [String]?
    var ebsOptimized: AttributeBooleanValue?
    var sriovNetSupport: AttributeValue?
    var enaSupport: AttributeBooleanValue?
}

extension ModifyInstanceAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        sourceDestCheck = try r.optionalStructure("SourceDestCheck")
        disableApiStop = try r.optionalStructure("DisableApiStop")
        dryRun = r.optionalBool("DryRun")
        instanceId = r.string("InstanceId")
        attribute = r.optionalString("Attribute")
        value = r.optionalString("Value")
        blockDeviceMappings = try r.optionalStructures("BlockDeviceMapping")
        disableApiTermination = try r.optionalStructure("DisableApiTermination")
        instanceType = try r.optionalStructure("InstanceType")
        kernel = try r.optionalStructure("Kernel")
        ramdisk = try r.optionalStructure("Ramdisk")
        userData = try r.optionalStructure("UserData")
        instanceInitiatedShutdownBehavior = try r.optionalStructure("InstanceInitiatedShutdownBehavior")
        groups = r.optionalStrings("GroupId")
        ebsOptimized = try r.optionalStructure("EbsOptimized")
        sriovNetSupport = try r.optionalStructure("SriovNetSupport")
        enaSupport = try r.optionalStructure("EnaSupport")
        try r.finish()
    }
}

struct ModifyInstanceCapacityReservationAttributesRequest: Sendable {
    var instanceId: String
    var capacityReservationSpecification: CapacityReservationSpecification
    var dryRun: Bool?
}

extension ModifyInstanceCapacityReservationAttributesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceId = r.string("InstanceId")
        capacityReservationSpecification = try r.structure("CapacityReservationSpecification")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ModifyInstanceCapacityReservationAttributesResult: Sendable {
    var `return`: Bool?
}

extension ModifyInstanceCapacityReservationAttributesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
    }
}

struct ModifyInstanceCreditSpecificationRequest: Sendable {
    var dryRun: Bool?
    var clientToken: String?
    var instanceCreditSpecifications: [InstanceCreditSpecificationRequest]
}

extension ModifyInstanceCreditSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        clientToken = r.optionalString("ClientToken")
        instanceCreditSpecifications = try r.structures("InstanceCreditSpecification")
        try r.finish()
    }
}

struct ModifyInstanceCreditSpecificationResult: Sendable {
    var successfulInstanceCreditSpecifications: [SuccessfulInstanceCreditSpecificationItem]?
    var unsuccessfulInstanceCreditSpecifications: [UnsuccessfulInstanceCreditSpecificationItem]?
}

extension ModifyInstanceCreditSpecificationResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("successfulInstanceCreditSpecificationSet", item: "item", successfulInstanceCreditSpecifications)
        w.structures("unsuccessfulInstanceCreditSpecificationSet", item: "item", unsuccessfulInstanceCreditSpecifications)
    }
}

struct ModifyInstanceMaintenanceOptionsRequest: Sendable {
    var instanceId: String
    var autoRecovery: String?
    var rebootMigration: String?
    var dryRun: Bool?
}

extension ModifyInstanceMaintenanceOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceId = r.string("InstanceId")
        autoRecovery = r.optionalString("AutoRecovery")
        rebootMigration = r.optionalString("RebootMigration")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ModifyInstanceMaintenanceOptionsResult: Sendable {
    var instanceId: String?
    var autoRecovery: String?
    var rebootMigration: String?
}

extension ModifyInstanceMaintenanceOptionsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.string("autoRecovery", autoRecovery)
        w.string("rebootMigration", rebootMigration)
    }
}

struct ModifyInstanceMetadataDefaultsRequest: Sendable {
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var instanceMetadataTags: String?
    var dryRun: Bool?
    var httpTokensEnforced: String?
}

extension ModifyInstanceMetadataDefaultsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        httpTokens = r.optionalString("HttpTokens")
        httpPutResponseHopLimit = r.optionalInt("HttpPutResponseHopLimit")
        httpEndpoint = r.optionalString("HttpEndpoint")
        instanceMetadataTags = r.optionalString("InstanceMetadataTags")
        dryRun = r.optionalBool("DryRun")
        httpTokensEnforced = r.optionalString("HttpTokensEnforced")
        try r.finish()
    }
}

struct ModifyInstanceMetadataDefaultsResult: Sendable {
    var `return`: Bool?
}

extension ModifyInstanceMetadataDefaultsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
    }
}

struct ModifyInstanceMetadataOptionsRequest: Sendable {
    var instanceId: String
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var dryRun: Bool?
    var httpProtocolIpv6: String?
    var instanceMetadataTags: String?
}

extension ModifyInstanceMetadataOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceId = r.string("InstanceId")
        httpTokens = r.optionalString("HttpTokens")
        httpPutResponseHopLimit = r.optionalInt("HttpPutResponseHopLimit")
        httpEndpoint = r.optionalString("HttpEndpoint")
        dryRun = r.optionalBool("DryRun")
        httpProtocolIpv6 = r.optionalString("HttpProtocolIpv6")
        instanceMetadataTags = r.optionalString("InstanceMetadataTags")
        try r.finish()
    }
}

struct ModifyInstanceMetadataOptionsResult: Sendable {
    var instanceId: String?
    var instanceMetadataOptions: InstanceMetadataOptionsResponse?
}

extension ModifyInstanceMetadataOptionsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.structure("instanceMetadataOptions", instanceMetadataOptions)
    }
}

struct ModifyLaunchTemplateRequest: Sendable {
    var dryRun: Bool?
    var clientToken: String?
    var launchTemplateId: String?
    var launchTemplateName: String?
    var defaultVersion: String?
}

extension ModifyLaunchTemplateRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        clientToken = r.optionalString("ClientToken")
        launchTemplateId = r.optionalString("LaunchTemplateId")
        launchTemplateName = r.optionalString("LaunchTemplateName")
        defaultVersion = r.optionalString("SetDefaultVersion")
        try r.finish()
    }
}

struct ModifyLaunchTemplateResult: Sendable {
    var launchTemplate: LaunchTemplate?
}

extension ModifyLaunchTemplateResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("launchTemplate", launchTemplate)
    }
}

struct ModifyNetworkInterfaceAttributeRequest: Sendable {
    var enaSrdSpecification: EnaSrdSpecification?
    var enablePrimaryIpv6: Bool?
    var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest?
    var associatePublicIpAddress: Bool?
    var associatedSubnetIds: [String]?
    var dryRun: Bool?
    var networkInterfaceId: String
    var description: AttributeValue?
    var sourceDestCheck: AttributeBooleanValue?
    var groups: [String]?
    var attachment: NetworkInterfaceAttachmentChanges?
}

extension ModifyNetworkInterfaceAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enaSrdSpecification = try r.optionalStructure("EnaSrdSpecification")
        enablePrimaryIpv6 = r.optionalBool("EnablePrimaryIpv6")
        connectionTrackingSpecification = try r.optionalStructure("ConnectionTrackingSpecification")
        associatePublicIpAddress = r.optionalBool("AssociatePublicIpAddress")
        associatedSubnetIds = r.optionalStrings("AssociatedSubnetId")
        dryRun = r.optionalBool("DryRun")
        networkInterfaceId = r.string("NetworkInterfaceId")
        description = try r.optionalStructure("Description")
        sourceDestCheck = try r.optionalStructure("SourceDestCheck")
        groups = r.optionalStrings("SecurityGroupId")
        attachment = try r.optionalStructure("Attachment")
        try r.finish()
    }
}

struct ModifyPrivateDnsNameOptionsRequest: Sendable {
    var dryRun: Bool?
    var instanceId: String
    var privateDnsHostnameType: String?
    var enableResourceNameDnsARecord: Bool?
    var enableResourceNameDnsAAAARecord: Bool?
}

extension ModifyPrivateDnsNameOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        instanceId = r.string("InstanceId")
        privateDnsHostnameType = r.optionalString("PrivateDnsHostnameType")
        enableResourceNameDnsARecord = r.optionalBool("EnableResourceNameDnsARecord")
        enableResourceNameDnsAAAARecord = r.optionalBool("EnableResourceNameDnsAAAARecord")
        try r.finish()
    }
}

struct ModifyPrivateDnsNameOptionsResult: Sendable {
    var `return`: Bool?
}

extension ModifyPrivateDnsNameOptionsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
    }
}

struct ModifySecurityGroupRulesRequest: Sendable {
    var groupId: String
    var securityGroupRules: [SecurityGroupRuleUpdate]
    var dryRun: Bool?
}

extension ModifySecurityGroupRulesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupId = r.string("GroupId")
        securityGroupRules = try r.structures("SecurityGroupRule")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ModifySecurityGroupRulesResult: Sendable {
    var `return`: Bool?
}

extension ModifySecurityGroupRulesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
    }
}

struct ModifySubnetAttributeRequest: Sendable {
    var assignIpv6AddressOnCreation: AttributeBooleanValue?
    var mapPublicIpOnLaunch: AttributeBooleanValue?
    var subnetId: String
    var mapCustomerOwnedIpOnLaunch: AttributeBooleanValue?
    var customerOwnedIpv4Pool: String?
    var enableDns64: AttributeBooleanValue?
    var privateDnsHostnameTypeOnLaunch: String?
    var enableResourceNameDnsARecordOnLaunch: AttributeBooleanValue?
    var enableResourceNameDnsAAAARecordOnLaunch: AttributeBooleanValue?
    var enableLniAtDeviceIndex: Int?
    var disableLniAtDeviceIndex: AttributeBooleanValue?
    var dryRun: Bool?
}

extension ModifySubnetAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        assignIpv6AddressOnCreation = try r.optionalStructure("AssignIpv6AddressOnCreation")
        mapPublicIpOnLaunch = try r.optionalStructure("MapPublicIpOnLaunch")
        subnetId = r.string("SubnetId")
        mapCustomerOwnedIpOnLaunch = try r.optionalStructure("MapCustomerOwnedIpOnLaunch")
        customerOwnedIpv4Pool = r.optionalString("CustomerOwnedIpv4Pool")
        enableDns64 = try r.optionalStructure("EnableDns64")
        privateDnsHostnameTypeOnLaunch = r.optionalString("PrivateDnsHostnameTypeOnLaunch")
        enableResourceNameDnsARecordOnLaunch = try r.optionalStructure("EnableResourceNameDnsARecordOnLaunch")
        enableResourceNameDnsAAAARecordOnLaunch = try r.optionalStructure("EnableResourceNameDnsAAAARecordOnLaunch")
        enableLniAtDeviceIndex = r.optionalInt("EnableLniAtDeviceIndex")
        disableLniAtDeviceIndex = try r.optionalStructure("DisableLniAtDeviceIndex")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ModifyVolumeAttributeRequest: Sendable {
    var autoEnableIO: AttributeBooleanValue?
    var volumeId: String
    var dryRun: Bool?
}

extension ModifyVolumeAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        autoEnableIO = try r.optionalStructure("AutoEnableIO")
        volumeId = r.string("VolumeId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct ModifyVolumeRequest: Sendable {
    var dryRun: Bool?
    var volumeId: String
    var size: Int?
    var volumeType: String?
    var iops: Int?
    var throughput: Int?
    var multiAttachEnabled: Bool?
}

extension ModifyVolumeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        volumeId = r.string("VolumeId")
        size = r.optionalInt("Size")
        volumeType = r.optionalString("VolumeType")
        iops = r.optionalInt("Iops")
        throughput = r.optionalInt("Throughput")
        multiAttachEnabled = r.optionalBool("MultiAttachEnabled")
        try r.finish()
    }
}

struct ModifyVolumeResult: Sendable {
    var volumeModification: VolumeModification?
}

extension ModifyVolumeResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("volumeModification", volumeModification)
    }
}

struct ModifyVpcAttributeRequest: Sendable {
    var enableDnsHostnames: AttributeBooleanValue?
    var enableDnsSupport: AttributeBooleanValue?
    var vpcId: String
    var enableNetworkAddressUsageMetrics: AttributeBooleanValue?
    var dryRun: Bool?
}

extension ModifyVpcAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enableDnsHostnames = try r.optionalStructure("EnableDnsHostnames")
        enableDnsSupport = try r.optionalStructure("EnableDnsSupport")
        vpcId = r.string("VpcId")
        enableNetworkAddressUsageMetrics = try r.optionalStructure("EnableNetworkAddressUsageMetrics")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct MonitorInstancesRequest: Sendable {
    var instanceIds: [String]
    var dryRun: Bool?
}

extension MonitorInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.strings("InstanceId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct MonitorInstancesResult: Sendable {
    var instanceMonitorings: [InstanceMonitoring]?
}

extension MonitorInstancesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instancesSet", item: "item", instanceMonitorings)
    }
}

struct Monitoring: Sendable {
    var state: String?
}

extension Monitoring: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
    }
}

struct NetworkAcl: Sendable {
    var associations: [NetworkAclAssociation]?
    var entries: [NetworkAclEntry]?
    var isDefault: Bool?
    var networkAclId: String?
    var tags: [Tag]?
    var vpcId: String?
    var ownerId: String?
}

extension NetworkAcl: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("associationSet", item: "item", associations)
        w.structures("entrySet", item: "item", entries)
        w.bool("default", isDefault)
        w.string("networkAclId", networkAclId)
        w.structures("tagSet", item: "item", tags)
        w.string("vpcId", vpcId)
        w.string("ownerId", ownerId)
    }
}

struct NetworkAclAssociation: Sendable {
    var networkAclAssociationId: String?
    var networkAclId: String?
    var subnetId: String?
}

extension NetworkAclAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("networkAclAssociationId", networkAclAssociationId)
        w.string("networkAclId", networkAclId)
        w.string("subnetId", subnetId)
    }
}

struct NetworkAclEntry: Sendable {
    var cidrBlock: String?
    var egress: Bool?
    var icmpTypeCode: IcmpTypeCode?
    var ipv6CidrBlock: String?
    var portRange: PortRange?
    var `protocol`: String?
    var ruleAction: String?
    var ruleNumber: Int?
}

extension NetworkAclEntry: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("cidrBlock", cidrBlock)
        w.bool("egress", egress)
        w.structure("icmpTypeCode", icmpTypeCode)
        w.string("ipv6CidrBlock", ipv6CidrBlock)
        w.structure("portRange", portRange)
        w.string("protocol", `protocol`)
        w.string("ruleAction", ruleAction)
        w.int("ruleNumber", ruleNumber)
    }
}

struct NetworkBandwidthGbps: Sendable {
    var min: Double?
    var max: Double?
}

extension NetworkBandwidthGbps: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.double("min", min)
        w.double("max", max)
    }
}

