// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct ElasticInferenceAccelerator: Sendable {
    var type: String
    var count: Int?
}

extension ElasticInferenceAccelerator: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        type = r.string("Type")
        count = r.optionalInt("Count")
        try r.finish()
    }
}

struct ElasticInferenceAcceleratorAssociation: Sendable {
    var elasticInferenceAcceleratorArn: String?
    var elasticInferenceAcceleratorAssociationId: String?
    var elasticInferenceAcceleratorAssociationState: String?
    var elasticInferenceAcceleratorAssociationTime: Timestamp?
}

extension ElasticInferenceAcceleratorAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("elasticInferenceAcceleratorArn", elasticInferenceAcceleratorArn)
        w.string("elasticInferenceAcceleratorAssociationId", elasticInferenceAcceleratorAssociationId)
        w.string("elasticInferenceAcceleratorAssociationState", elasticInferenceAcceleratorAssociationState)
        w.timestamp("elasticInferenceAcceleratorAssociationTime", elasticInferenceAcceleratorAssociationTime)
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

