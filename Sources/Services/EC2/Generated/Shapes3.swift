// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct EnaSrdSpecification: Sendable {
    var enaSrdEnabled: Bool?
    var enaSrdUdpSpecification: EnaSrdUdpSpecification?
}

extension EnaSrdSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enaSrdEnabled = r.optionalBool("EnaSrdEnabled")
        enaSrdUdpSpecification = try r.optionalStructure("EnaSrdUdpSpecification")
        try r.finish()
    }
}

struct EnaSrdSpecificationRequest: Sendable {
    var enaSrdEnabled: Bool?
    var enaSrdUdpSpecification: EnaSrdUdpSpecificationRequest?
}

extension EnaSrdSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enaSrdEnabled = r.optionalBool("EnaSrdEnabled")
        enaSrdUdpSpecification = try r.optionalStructure("EnaSrdUdpSpecification")
        try r.finish()
    }
}

struct EnaSrdUdpSpecification: Sendable {
    var enaSrdUdpEnabled: Bool?
}

extension EnaSrdUdpSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enaSrdUdpEnabled = r.optionalBool("EnaSrdUdpEnabled")
        try r.finish()
    }
}

struct EnaSrdUdpSpecificationRequest: Sendable {
    var enaSrdUdpEnabled: Bool?
}

extension EnaSrdUdpSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enaSrdUdpEnabled = r.optionalBool("EnaSrdUdpEnabled")
        try r.finish()
    }
}

struct EnclaveOptions: Sendable {
    var enabled: Bool?
}

extension EnclaveOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enabled", enabled)
    }
}

struct EnclaveOptionsRequest: Sendable {
    var enabled: Bool?
}

extension EnclaveOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enabled = r.optionalBool("Enabled")
        try r.finish()
    }
}

struct Filter: Sendable {
    var name: String?
    var values: [String]?
}

extension Filter: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        name = r.optionalString("Name")
        values = r.optionalStrings("Value")
        try r.finish()
    }
}

struct FpgaDeviceInfo: Sendable {
    var name: String?
    var manufacturer: String?
    var count: Int?
    var memoryInfo: FpgaDeviceMemoryInfo?
}

extension FpgaDeviceInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
        w.string("manufacturer", manufacturer)
        w.int("count", count)
        w.structure("memoryInfo", memoryInfo)
    }
}

struct FpgaDeviceMemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension FpgaDeviceMemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct FpgaInfo: Sendable {
    var fpgas: [FpgaDeviceInfo]?
    var totalFpgaMemoryInMiB: Int?
}

extension FpgaInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("fpgas", item: "item", fpgas)
        w.int("totalFpgaMemoryInMiB", totalFpgaMemoryInMiB)
    }
}

struct GetConsoleOutputRequest: Sendable {
    var instanceId: String
    var latest: Bool?
    var dryRun: Bool?
}

extension GetConsoleOutputRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceId = r.string("InstanceId")
        latest = r.optionalBool("Latest")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct GetConsoleOutputResult: Sendable {
    var instanceId: String?
    var timestamp: Timestamp?
    var output: String?
}

extension GetConsoleOutputResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.timestamp("timestamp", timestamp)
        w.string("output", output)
    }
}

struct GetInstanceMetadataDefaultsRequest: Sendable {
    var dryRun: Bool?
}

extension GetInstanceMetadataDefaultsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct GetInstanceMetadataDefaultsResult: Sendable {
    var accountLevel: InstanceMetadataDefaultsResponse?
}

extension GetInstanceMetadataDefaultsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("accountLevel", accountLevel)
    }
}

struct GetLaunchTemplateDataRequest: Sendable {
    var dryRun: Bool?
    var instanceId: String
}

extension GetLaunchTemplateDataRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        instanceId = r.string("InstanceId")
        try r.finish()
    }
}

struct GetLaunchTemplateDataResult: Sendable {
    var launchTemplateData: ResponseLaunchTemplateData?
}

extension GetLaunchTemplateDataResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("launchTemplateData", launchTemplateData)
    }
}

struct GetPasswordDataRequest: Sendable {
    var instanceId: String
    var dryRun: Bool?
}

extension GetPasswordDataRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceId = r.string("InstanceId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct GetPasswordDataResult: Sendable {
    var instanceId: String?
    var timestamp: Timestamp?
    var passwordData: String?
}

extension GetPasswordDataResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.timestamp("timestamp", timestamp)
        w.string("passwordData", passwordData)
    }
}

struct GpuDeviceInfo: Sendable {
    var name: String?
    var manufacturer: String?
    var count: Int?
    var logicalGpuCount: Int?
    var gpuPartitionSize: Double?
    var workloads: [String]?
    var memoryInfo: GpuDeviceMemoryInfo?
}

extension GpuDeviceInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
        w.string("manufacturer", manufacturer)
        w.int("count", count)
        w.int("logicalGpuCount", logicalGpuCount)
        w.double("gpuPartitionSize", gpuPartitionSize)
        w.strings("workloadSet", item: "item", workloads)
        w.structure("memoryInfo", memoryInfo)
    }
}

struct GpuDeviceMemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension GpuDeviceMemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct GpuInfo: Sendable {
    var gpus: [GpuDeviceInfo]?
    var totalGpuMemoryInMiB: Int?
}

extension GpuInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("gpus", item: "item", gpus)
        w.int("totalGpuMemoryInMiB", totalGpuMemoryInMiB)
    }
}

struct GroupIdentifier: Sendable {
    var groupId: String?
    var groupName: String?
}

extension GroupIdentifier: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("groupId", groupId)
        w.string("groupName", groupName)
    }
}

struct HibernationOptions: Sendable {
    var configured: Bool?
}

extension HibernationOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("configured", configured)
    }
}

struct HibernationOptionsRequest: Sendable {
    var configured: Bool?
}

extension HibernationOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        configured = r.optionalBool("Configured")
        try r.finish()
    }
}

struct IamInstanceProfile: Sendable {
    var arn: String?
    var id: String?
}

extension IamInstanceProfile: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("arn", arn)
        w.string("id", id)
    }
}

struct IamInstanceProfileAssociation: Sendable {
    var associationId: String?
    var instanceId: String?
    var iamInstanceProfile: IamInstanceProfile?
    var state: String?
    var timestamp: Timestamp?
}

extension IamInstanceProfileAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("associationId", associationId)
        w.string("instanceId", instanceId)
        w.structure("iamInstanceProfile", iamInstanceProfile)
        w.string("state", state)
        w.timestamp("timestamp", timestamp)
    }
}

struct IamInstanceProfileSpecification: Sendable {
    var arn: String?
    var name: String?
}

extension IamInstanceProfileSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        arn = r.optionalString("Arn")
        name = r.optionalString("Name")
        try r.finish()
    }
}

struct IcmpTypeCode: Sendable {
    var code: Int?
    var type: Int?
}

extension IcmpTypeCode: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("code", code)
        w.int("type", type)
    }
}

struct Image: Sendable {
    var platformDetails: String?
    var usageOperation: String?
    var blockDeviceMappings: [BlockDeviceMapping]?
    var description: String?
    var enaSupport: Bool?
    var hypervisor: String?
    var imageOwnerAlias: String?
    var name: String?
    var rootDeviceName: String?
    var rootDeviceType: String?
    var sriovNetSupport: String?
    var stateReason: StateReason?
    var tags: [Tag]?
    var virtualizationType: String?
    var bootMode: String?
    var tpmSupport: String?
    var deprecationTime: String?
    var imdsSupport: String?
    var sourceInstanceId: String?
    var deregistrationProtection: String?
    var lastLaunchedTime: String?
    var imageAllowed: Bool?
    var sourceImageId: String?
    var sourceImageRegion: String?
    var freeTierEligible: Bool?
    var imageId: String?
    var imageLocation: String?
    var state: String?
    var ownerId: String?
    var creationDate: String?
    var `public`: Bool?
    var productCodes: [ProductCode]?
    var architecture: String?
    var imageType: String?
    var kernelId: String?
    var ramdiskId: String?
    var platform: String?
}

extension Image: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("platformDetails", platformDetails)
        w.string("usageOperation", usageOperation)
        w.structures("blockDeviceMapping", item: "item", blockDeviceMappings)
        w.string("description", description)
        w.bool("enaSupport", enaSupport)
        w.string("hypervisor", hypervisor)
        w.string("imageOwnerAlias", imageOwnerAlias)
        w.string("name", name)
        w.string("rootDeviceName", rootDeviceName)
        w.string("rootDeviceType", rootDeviceType)
        w.string("sriovNetSupport", sriovNetSupport)
        w.structure("stateReason", stateReason)
        w.structures("tagSet", item: "item", tags)
        w.string("virtualizationType", virtualizationType)
        w.string("bootMode", bootMode)
        w.string("tpmSupport", tpmSupport)
        w.string("deprecationTime", deprecationTime)
        w.string("imdsSupport", imdsSupport)
        w.string("sourceInstanceId", sourceInstanceId)
        w.string("deregistrationProtection", deregistrationProtection)
        w.string("lastLaunchedTime", lastLaunchedTime)
        w.bool("imageAllowed", imageAllowed)
        w.string("sourceImageId", sourceImageId)
        w.string("sourceImageRegion", sourceImageRegion)
        w.bool("freeTierEligible", freeTierEligible)
        w.string("imageId", imageId)
        w.string("imageLocation", imageLocation)
        w.string("imageState", state)
        w.string("imageOwnerId", ownerId)
        w.string("creationDate", creationDate)
        w.bool("isPublic", `public`)
        w.structures("productCodes", item: "item", productCodes)
        w.string("architecture", architecture)
        w.string("imageType", imageType)
        w.string("kernelId", kernelId)
        w.string("ramdiskId", ramdiskId)
        w.string("platform", platform)
    }
}

struct ImageAttribute: Sendable {
    var description: AttributeValue?
    var kernelId: AttributeValue?
    var ramdiskId: AttributeValue?
    var sriovNetSupport: AttributeValue?
    var bootMode: AttributeValue?
    var tpmSupport: AttributeValue?
    var uefiData: AttributeValue?
    var lastLaunchedTime: AttributeValue?
    var imdsSupport: AttributeValue?
    var deregistrationProtection: AttributeValue?
    var imageId: String?
    var launchPermissions: [LaunchPermission]?
    var productCodes: [ProductCode]?
    var blockDeviceMappings: [BlockDeviceMapping]?
}

extension ImageAttribute: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("description", description)
        w.structure("kernel", kernelId)
        w.structure("ramdisk", ramdiskId)
        w.structure("sriovNetSupport", sriovNetSupport)
        w.structure("bootMode", bootMode)
        w.structure("tpmSupport", tpmSupport)
        w.structure("uefiData", uefiData)
        w.structure("lastLaunchedTime", lastLaunchedTime)
        w.structure("imdsSupport", imdsSupport)
        w.structure("deregistrationProtection", deregistrationProtection)
        w.string("imageId", imageId)
        w.structures("launchPermission", item: "item", launchPermissions)
        w.structures("productCodes", item: "item", productCodes)
        w.structures("blockDeviceMapping", item: "item", blockDeviceMappings)
    }
}

struct ImportKeyPairRequest: Sendable {
    var tagSpecifications: [TagSpecification]?
    var dryRun: Bool?
    var keyName: String
    var publicKeyMaterial: [UInt8]
}

extension ImportKeyPairRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        tagSpecifications = try r.optionalStructures("TagSpecification")
        dryRun = r.optionalBool("DryRun")
        keyName = r.string("KeyName")
        publicKeyMaterial = r.blob("PublicKeyMaterial")
        try r.finish()
    }
}

struct ImportKeyPairResult: Sendable {
    var keyFingerprint: String?
    var keyName: String?
    var keyPairId: String?
    var tags: [Tag]?
}

extension ImportKeyPairResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("keyFingerprint", keyFingerprint)
        w.string("keyName", keyName)
        w.string("keyPairId", keyPairId)
        w.structures("tagSet", item: "item", tags)
    }
}

struct InferenceAcceleratorInfo: Sendable {
    var accelerators: [InferenceDeviceInfo]?
    var totalInferenceMemoryInMiB: Int?
}

extension InferenceAcceleratorInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("accelerators", item: "member", accelerators)
        w.int("totalInferenceMemoryInMiB", totalInferenceMemoryInMiB)
    }
}

struct InferenceDeviceInfo: Sendable {
    var count: Int?
    var name: String?
    var manufacturer: String?
    var memoryInfo: InferenceDeviceMemoryInfo?
}

extension InferenceDeviceInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("count", count)
        w.string("name", name)
        w.string("manufacturer", manufacturer)
        w.structure("memoryInfo", memoryInfo)
    }
}

struct InferenceDeviceMemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension InferenceDeviceMemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct InitializationStatusDetails: Sendable {
    var initializationType: String?
    var progress: Int?
    var estimatedTimeToCompleteInSeconds: Int?
}

extension InitializationStatusDetails: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("initializationType", initializationType)
        w.int("progress", progress)
        w.int("estimatedTimeToCompleteInSeconds", estimatedTimeToCompleteInSeconds)
    }
}

struct Instance: Sendable {
    var architecture: String?
    var blockDeviceMappings: [InstanceBlockDeviceMapping]?
    var clientToken: String?
    var ebsOptimized: Bool?
    var enaSupport: Bool?
    var hypervisor: String?
    var iamInstanceProfile: IamInstanceProfile?
    var instanceLifecycle: String?
    var elasticGpuAssociations: [ElasticGpuAssociation]?
    var elasticInferenceAcceleratorAssociations: [ElasticInferenceAcceleratorAssociation]?
    var networkInterfaces: [InstanceNetworkInterface]?
    var outpostArn: String?
    var rootDeviceName: String?
    var rootDeviceType: String?
    var securityGroups: [GroupIdentifier]?
    var sourceDestCheck: Bool?
    var spotInstanceRequestId: String?
    var sriovNetSupport: String?
    var stateReason: StateReason?
    var tags: [Tag]?
    var virtualizationType: String?
    var cpuOptions: CpuOptions?
    var capacityBlockId: String?
    var capacityReservationId: String?
    var capacityReservationSpecification: CapacityReservationSpecificationResponse?
    var hibernationOptions: HibernationOptions?
    var licenses: [LicenseConfiguration]?
    var metadataOptions: InstanceMetadataOptionsResponse?
    var enclaveOptions: EnclaveOptions?
    var bootMode: String?
    var platformDetails: String?
    var usageOperation: String?
    var usageOperationUpdateTime: Timestamp?
    var privateDnsNameOptions: PrivateDnsNameOptionsResponse?
    var ipv6Address: String?
    var tpmSupport: String?
    var maintenanceOptions: InstanceMaintenanceOptions?
    var currentInstanceBootMode: String?
    var networkPerformanceOptions: InstanceNetworkPerformanceOptions?
    var `operator`: OperatorResponse?
    var secondaryInterfaces: [InstanceSecondaryInterface]?
    var instanceId: String?
    var imageId: String?
    var state: InstanceState?
    var privateDnsName: String?
    var publicDnsName: String?
    var stateTransitionReason: String?
    var keyName: String?
    var amiLaunchIndex: Int?
    var productCodes: [ProductCode]?
    var instanceType: String?
    var launchTime: Timestamp?
    var placement: Placement?
    var kernelId: String?
    var ramdiskId: String?
    var platform: String?
    var monitoring: Monitoring?
    var subnetId: String?
    var vpcId: String?
    var privateIpAddress: String?
    var publicIpAddress: String?
}

extension Instance: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("architecture", architecture)
        w.structures("blockDeviceMapping", item: "item", blockDeviceMappings)
        w.string("clientToken", clientToken)
        w.bool("ebsOptimized", ebsOptimized)
        w.bool("enaSupport", enaSupport)
        w.string("hypervisor", hypervisor)
        w.structure("iamInstanceProfile", iamInstanceProfile)
        w.string("instanceLifecycle", instanceLifecycle)
        w.structures("elasticGpuAssociationSet", item: "item", elasticGpuAssociations)
        w.structures("elasticInferenceAcceleratorAssociationSet", item: "item", elasticInferenceAcceleratorAssociations)
        w.structures("networkInterfaceSet", item: "item", networkInterfaces)
        w.string("outpostArn", outpostArn)
        w.string("rootDeviceName", rootDeviceName)
        w.string("rootDeviceType", rootDeviceType)
        w.structures("groupSet", item: "item", securityGroups)
        w.bool("sourceDestCheck", sourceDestCheck)
        w.string("spotInstanceRequestId", spotInstanceRequestId)
        w.string("sriovNetSupport", sriovNetSupport)
        w.structure("stateReason", stateReason)
        w.structures("tagSet", item: "item", tags)
        w.string("virtualizationType", virtualizationType)
        w.structure("cpuOptions", cpuOptions)
        w.string("capacityBlockId", capacityBlockId)
        w.string("capacityReservationId", capacityReservationId)
        w.structure("capacityReservationSpecification", capacityReservationSpecification)
        w.structure("hibernationOptions", hibernationOptions)
        w.structures("licenseSet", item: "item", licenses)
        w.structure("metadataOptions", metadataOptions)
        w.structure("enclaveOptions", enclaveOptions)
        w.string("bootMode", bootMode)
        w.string("platformDetails", platformDetails)
        w.string("usageOperation", usageOperation)
        w.timestamp("usageOperationUpdateTime", usageOperationUpdateTime)
        w.structure("privateDnsNameOptions", privateDnsNameOptions)
        w.string("ipv6Address", ipv6Address)
        w.string("tpmSupport", tpmSupport)
        w.structure("maintenanceOptions", maintenanceOptions)
        w.string("currentInstanceBootMode", currentInstanceBootMode)
        w.structure("networkPerformanceOptions", networkPerformanceOptions)
        w.structure("operator", `operator`)
        w.structures("secondaryInterfaceSet", item: "item", secondaryInterfaces)
        w.string("instanceId", instanceId)
        w.string("imageId", imageId)
        w.structure("instanceState", state)
        w.string("privateDnsName", privateDnsName)
        w.string("dnsName", publicDnsName)
        w.string("reason", stateTransitionReason)
        w.string("keyName", keyName)
        w.int("amiLaunchIndex", amiLaunchIndex)
        w.structures("productCodes", item: "item", productCodes)
        w.string("instanceType", instanceType)
        w.timestamp("launchTime", launchTime)
        w.structure("placement", placement)
        w.string("kernelId", kernelId)
        w.string("ramdiskId", ramdiskId)
        w.string("platform", platform)
        w.structure("monitoring", monitoring)
        w.string("subnetId", subnetId)
        w.string("vpcId", vpcId)
        w.string("privateIpAddress", privateIpAddress)
        w.string("ipAddress", publicIpAddress)
    }
}

struct InstanceAttachmentEnaSrdSpecification: Sendable {
    var enaSrdEnabled: Bool?
    var enaSrdUdpSpecification: InstanceAttachmentEnaSrdUdpSpecification?
}

extension InstanceAttachmentEnaSrdSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enaSrdEnabled", enaSrdEnabled)
        w.structure("enaSrdUdpSpecification", enaSrdUdpSpecification)
    }
}

struct InstanceAttachmentEnaSrdUdpSpecification: Sendable {
    var enaSrdUdpEnabled: Bool?
}

extension InstanceAttachmentEnaSrdUdpSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enaSrdUdpEnabled", enaSrdUdpEnabled)
    }
}

struct InstanceAttribute: Sendable {
    var blockDeviceMappings: [InstanceBlockDeviceMapping]?
    var disableApiTermination: AttributeBooleanValue?
    var enaSupport: AttributeBooleanValue?
    var enclaveOptions: EnclaveOptions?
    var ebsOptimized: AttributeBooleanValue?
    var instanceId: String?
    var instanceInitiatedShutdownBehavior: AttributeValue?
    var instanceType: AttributeValue?
    var kernelId: AttributeValue?
    var productCodes: [ProductCode]?
    var ramdiskId: AttributeValue?
    var rootDeviceName: AttributeValue?
    var sourceDestCheck: AttributeBooleanValue?
    var sriovNetSupport: AttributeValue?
    var userData: AttributeValue?
    var disableApiStop: AttributeBooleanValue?
    var groups: [GroupIdentifier]?
}

extension InstanceAttribute: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("blockDeviceMapping", item: "item", blockDeviceMappings)
        w.structure("disableApiTermination", disableApiTermination)
        w.structure("enaSupport", enaSupport)
        w.structure("enclaveOptions", enclaveOptions)
        w.structure("ebsOptimized", ebsOptimized)
        w.string("instanceId", instanceId)
        w.structure("instanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior)
        w.structure("instanceType", instanceType)
        w.structure("kernel", kernelId)
        w.structures("productCodes", item: "item", productCodes)
        w.structure("ramdisk", ramdiskId)
        w.structure("rootDeviceName", rootDeviceName)
        w.structure("sourceDestCheck", sourceDestCheck)
        w.structure("sriovNetSupport", sriovNetSupport)
        w.structure("userData", userData)
        w.structure("disableApiStop", disableApiStop)
        w.structures("groupSet", item: "item", groups)
    }
}

struct InstanceBlockDeviceMapping: Sendable {
    var deviceName: String?
    var ebs: EbsInstanceBlockDevice?
}

extension InstanceBlockDeviceMapping: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("deviceName", deviceName)
        w.structure("ebs", ebs)
    }
}

struct InstanceBlockDeviceMappingSpecification: Sendable {
    var deviceName: String?
    var ebs: EbsInstanceBlockDeviceSpecification?
    var virtualName: String?
    var noDevice: String?
}

extension InstanceBlockDeviceMappingSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        deviceName = r.optionalString("DeviceName")
        ebs = try r.optionalStructure("Ebs")
        virtualName = r.optionalString("VirtualName")
        noDevice = r.optionalString("NoDevice")
        try r.finish()
    }
}

struct InstanceCreditSpecification: Sendable {
    var instanceId: String?
    var cpuCredits: String?
}

extension InstanceCreditSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.string("cpuCredits", cpuCredits)
    }
}

struct InstanceCreditSpecificationRequest: Sendable {
    var instanceId: String
    var cpuCredits: String?
}

extension InstanceCreditSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceId = r.string("InstanceId")
        cpuCredits = r.optionalString("CpuCredits")
        try r.finish()
    }
}

struct InstanceIpv4Prefix: Sendable {
    var ipv4Prefix: String?
}

extension InstanceIpv4Prefix: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv4Prefix", ipv4Prefix)
    }
}

struct InstanceIpv6Address: Sendable {
    var ipv6Address: String?
    var isPrimaryIpv6: Bool?
}

extension InstanceIpv6Address: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipv6Address = r.optionalString("Ipv6Address")
        isPrimaryIpv6 = r.optionalBool("IsPrimaryIpv6")
        try r.finish()
    }
}

extension InstanceIpv6Address: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv6Address", ipv6Address)
        w.bool("isPrimaryIpv6", isPrimaryIpv6)
    }
}

struct InstanceIpv6AddressRequest: Sendable {
    var ipv6Address: String?
}

extension InstanceIpv6AddressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipv6Address = r.optionalString("Ipv6Address")
        try r.finish()
    }
}

struct InstanceIpv6Prefix: Sendable {
    var ipv6Prefix: String?
}

extension InstanceIpv6Prefix: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv6Prefix", ipv6Prefix)
    }
}

struct InstanceMaintenanceOptions: Sendable {
    var autoRecovery: String?
    var rebootMigration: String?
}

extension InstanceMaintenanceOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("autoRecovery", autoRecovery)
        w.string("rebootMigration", rebootMigration)
    }
}

struct InstanceMaintenanceOptionsRequest: Sendable {
    var autoRecovery: String?
}

extension InstanceMaintenanceOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        autoRecovery = r.optionalString("AutoRecovery")
        try r.finish()
    }
}

struct InstanceMarketOptionsRequest: Sendable {
    var marketType: String?
    var spotOptions: SpotMarketOptions?
}

extension InstanceMarketOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        marketType = r.optionalString("MarketType")
        spotOptions = try r.optionalStructure("SpotOptions")
        try r.finish()
    }
}

struct InstanceMetadataDefaultsResponse: Sendable {
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var instanceMetadataTags: String?
    var managedBy: String?
    var managedExceptionMessage: String?
    var httpTokensEnforced: String?
}

extension InstanceMetadataDefaultsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("httpTokens", httpTokens)
        w.int("httpPutResponseHopLimit", httpPutResponseHopLimit)
        w.string("httpEndpoint", httpEndpoint)
        w.string("instanceMetadataTags", instanceMetadataTags)
        w.string("managedBy", managedBy)
        w.string("managedExceptionMessage", managedExceptionMessage)
        w.string("httpTokensEnforced", httpTokensEnforced)
    }
}

struct InstanceMetadataOptionsRequest: Sendable {
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var httpProtocolIpv6: String?
    var instanceMetadataTags: String?
}

extension InstanceMetadataOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        httpTokens = r.optionalString("HttpTokens")
        httpPutResponseHopLimit = r.optionalInt("HttpPutResponseHopLimit")
        httpEndpoint = r.optionalString("HttpEndpoint")
        httpProtocolIpv6 = r.optionalString("HttpProtocolIpv6")
        instanceMetadataTags = r.optionalString("InstanceMetadataTags")
        try r.finish()
    }
}

struct InstanceMetadataOptionsResponse: Sendable {
    var state: String?
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var httpProtocolIpv6: String?
    var instanceMetadataTags: String?
}

extension InstanceMetadataOptionsResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
        w.string("httpTokens", httpTokens)
        w.int("httpPutResponseHopLimit", httpPutResponseHopLimit)
        w.string("httpEndpoint", httpEndpoint)
        w.string("httpProtocolIpv6", httpProtocolIpv6)
        w.string("instanceMetadataTags", instanceMetadataTags)
    }
}

struct InstanceMonitoring: Sendable {
    var instanceId: String?
    var monitoring: Monitoring?
}

extension InstanceMonitoring: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.structure("monitoring", monitoring)
    }
}

struct InstanceNetworkInterface: Sendable {
    var association: InstanceNetworkInterfaceAssociation?
    var attachment: InstanceNetworkInterfaceAttachment?
    var description: String?
    var groups: [GroupIdentifier]?
    var ipv6Addresses: [InstanceIpv6Address]?
    var macAddress: String?
    var networkInterfaceId: String?
    var ownerId: String?
    var privateDnsName: String?
    var privateIpAddress: String?
    var privateIpAddresses: [InstancePrivateIpAddress]?
    var sourceDestCheck: Bool?
    var status: String?
    var subnetId: String?
    var vpcId: String?
    var interfaceType: String?
    var ipv4Prefixes: [InstanceIpv4Prefix]?
    var ipv6Prefixes: [InstanceIpv6Prefix]?
    var connectionTrackingConfiguration: ConnectionTrackingSpecificationResponse?
    var `operator`: OperatorResponse?
}

extension InstanceNetworkInterface: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("association", association)
        w.structure("attachment", attachment)
        w.string("description", description)
        w.structures("groupSet", item: "item", groups)
        w.structures("ipv6AddressesSet", item: "item", ipv6Addresses)
        w.string("macAddress", macAddress)
        w.string("networkInterfaceId", networkInterfaceId)
        w.string("ownerId", ownerId)
        w.string("privateDnsName", privateDnsName)
        w.string("privateIpAddress", privateIpAddress)
        w.structures("privateIpAddressesSet", item: "item", privateIpAddresses)
        w.bool("sourceDestCheck", sourceDestCheck)
        w.string("status", status)
        w.string("subnetId", subnetId)
        w.string("vpcId", vpcId)
        w.string("interfaceType", interfaceType)
        w.structures("ipv4PrefixSet", item: "item", ipv4Prefixes)
        w.structures("ipv6PrefixSet", item: "item", ipv6Prefixes)
        w.structure("connectionTrackingConfiguration", connectionTrackingConfiguration)
        w.structure("operator", `operator`)
    }
}

struct InstanceNetworkInterfaceAssociation: Sendable {
    var carrierIp: String?
    var customerOwnedIp: String?
    var ipOwnerId: String?
    var publicDnsName: String?
    var publicIp: String?
}

extension InstanceNetworkInterfaceAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("carrierIp", carrierIp)
        w.string("customerOwnedIp", customerOwnedIp)
        w.string("ipOwnerId", ipOwnerId)
        w.string("publicDnsName", publicDnsName)
        w.string("publicIp", publicIp)
    }
}

struct InstanceNetworkInterfaceAttachment: Sendable {
    var attachTime: Timestamp?
    var attachmentId: String?
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var status: String?
    var networkCardIndex: Int?
    var enaSrdSpecification: InstanceAttachmentEnaSrdSpecification?
    var enaQueueCount: Int?
}

extension InstanceNetworkInterfaceAttachment: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("attachTime", attachTime)
        w.string("attachmentId", attachmentId)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("deviceIndex", deviceIndex)
        w.string("status", status)
        w.int("networkCardIndex", networkCardIndex)
        w.structure("enaSrdSpecification", enaSrdSpecification)
        w.int("enaQueueCount", enaQueueCount)
    }
}

struct InstanceNetworkInterfaceSpecification: Sendable {
    var associatePublicIpAddress: Bool?
    var deleteOnTermination: Bool?
    var description: String?
    var deviceIndex: Int?
    var groups: [String]?
    var ipv6AddressCount: Int?
    var ipv6Addresses: [InstanceIpv6Address]?
    var networkInterfaceId: String?
    var privateIpAddress: String?
    var privateIpAddresses: [PrivateIpAddressSpecification]?
    var secondaryPrivateIpAddressCount: Int?
    var subnetId: String?
    var associateCarrierIpAddress: Bool?
    var interfaceType: String?
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

extension InstanceNetworkInterfaceSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associatePublicIpAddress = r.optionalBool("AssociatePublicIpAddress")
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        description = r.optionalString("Description")
        deviceIndex = r.optionalInt("DeviceIndex")
        groups = r.optionalStrings("SecurityGroupId")
        ipv6AddressCount = r.optionalInt("Ipv6AddressCount")
        ipv6Addresses = try r.optionalStructures("Ipv6Addresses")
        networkInterfaceId = r.optionalString("NetworkInterfaceId")
        privateIpAddress = r.optionalString("PrivateIpAddress")
        privateIpAddresses = try r.optionalStructures("PrivateIpAddresses")
        secondaryPrivateIpAddressCount = r.optionalInt("SecondaryPrivateIpAddressCount")
        subnetId = r.optionalString("SubnetId")
        associateCarrierIpAddress = r.optionalBool("AssociateCarrierIpAddress")
        interfaceType = r.optionalString("InterfaceType")
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

