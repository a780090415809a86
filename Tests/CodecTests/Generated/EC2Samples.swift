// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Wire

@testable import EC2Service

extension AcceleratorCount: Sampled {
    static func sample(_ s: inout Sampler) -> AcceleratorCount {
        AcceleratorCount(
            min: s.int(),
            max: s.int()
        )
    }
}

extension AcceleratorTotalMemoryMiB: Sampled {
    static func sample(_ s: inout Sampler) -> AcceleratorTotalMemoryMiB {
        AcceleratorTotalMemoryMiB(
            min: s.int(),
            max: s.int()
        )
    }
}

extension AccountAttribute: Sampled {
    static func sample(_ s: inout Sampler) -> AccountAttribute {
        AccountAttribute(
            attributeName: s.text(),
            attributeValues: s.structures()
        )
    }
}

extension AccountAttributeValue: Sampled {
    static func sample(_ s: inout Sampler) -> AccountAttributeValue {
        AccountAttributeValue(
            attributeValue: s.text()
        )
    }
}

extension Address: Sampled {
    static func sample(_ s: inout Sampler) -> Address {
        Address(
            allocationId: s.text(),
            associationId: s.text(),
            domain: s.text(),
            networkInterfaceId: s.text(),
            networkInterfaceOwnerId: s.text(),
            privateIpAddress: s.text(),
            tags: s.structures(),
            publicIpv4Pool: s.text(),
            networkBorderGroup: s.text(),
            customerOwnedIp: s.text(),
            customerOwnedIpv4Pool: s.text(),
            carrierIp: s.text(),
            subnetId: s.text(),
            serviceManaged: s.text(),
            instanceId: s.text(),
            publicIp: s.text()
        )
    }
}

extension AddressAttribute: Sampled {
    static func sample(_ s: inout Sampler) -> AddressAttribute {
        AddressAttribute(
            publicIp: s.text(),
            allocationId: s.text(),
            ptrRecord: s.text(),
            ptrRecordUpdate: s.structure()
        )
    }
}

extension AllocateAddressResult: Sampled {
    static func sample(_ s: inout Sampler) -> AllocateAddressResult {
        AllocateAddressResult(
            allocationId: s.text(),
            publicIpv4Pool: s.text(),
            networkBorderGroup: s.text(),
            domain: s.text(),
            customerOwnedIp: s.text(),
            customerOwnedIpv4Pool: s.text(),
            carrierIp: s.text(),
            publicIp: s.text()
        )
    }
}

extension AssignPrivateIpAddressesResult: Sampled {
    static func sample(_ s: inout Sampler) -> AssignPrivateIpAddressesResult {
        AssignPrivateIpAddressesResult(
            networkInterfaceId: s.text(),
            assignedPrivateIpAddresses: s.structures(),
            assignedIpv4Prefixes: s.structures()
        )
    }
}

extension AssignedPrivateIpAddress: Sampled {
    static func sample(_ s: inout Sampler) -> AssignedPrivateIpAddress {
        AssignedPrivateIpAddress(
            privateIpAddress: s.text()
        )
    }
}

extension AssociateAddressResult: Sampled {
    static func sample(_ s: inout Sampler) -> AssociateAddressResult {
        AssociateAddressResult(
            associationId: s.text()
        )
    }
}

extension AssociateIamInstanceProfileResult: Sampled {
    static func sample(_ s: inout Sampler) -> AssociateIamInstanceProfileResult {
        AssociateIamInstanceProfileResult(
            iamInstanceProfileAssociation: s.structure()
        )
    }
}

extension AssociateVpcCidrBlockResult: Sampled {
    static func sample(_ s: inout Sampler) -> AssociateVpcCidrBlockResult {
        AssociateVpcCidrBlockResult(
            ipv6CidrBlockAssociation: s.structure(),
            cidrBlockAssociation: s.structure(),
            vpcId: s.text()
        )
    }
}

extension AttachNetworkInterfaceResult: Sampled {
    static func sample(_ s: inout Sampler) -> AttachNetworkInterfaceResult {
        AttachNetworkInterfaceResult(
            attachmentId: s.text(),
            networkCardIndex: s.int()
        )
    }
}

extension AttachmentEnaSrdSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> AttachmentEnaSrdSpecification {
        AttachmentEnaSrdSpecification(
            enaSrdEnabled: s.bool(),
            enaSrdUdpSpecification: s.structure()
        )
    }
}

extension AttachmentEnaSrdUdpSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> AttachmentEnaSrdUdpSpecification {
        AttachmentEnaSrdUdpSpecification(
            enaSrdUdpEnabled: s.bool()
        )
    }
}

extension AttributeBooleanValue: Sampled {
    static func sample(_ s: inout Sampler) -> AttributeBooleanValue {
        AttributeBooleanValue(
            value: s.bool()
        )
    }
}

extension AttributeValue: Sampled {
    static func sample(_ s: inout Sampler) -> AttributeValue {
        AttributeValue(
            value: s.text()
        )
    }
}

extension AuthorizeSecurityGroupEgressResult: Sampled {
    static func sample(_ s: inout Sampler) -> AuthorizeSecurityGroupEgressResult {
        AuthorizeSecurityGroupEgressResult(
            return: s.bool(),
            securityGroupRules: s.structures()
        )
    }
}

extension AuthorizeSecurityGroupIngressResult: Sampled {
    static func sample(_ s: inout Sampler) -> AuthorizeSecurityGroupIngressResult {
        AuthorizeSecurityGroupIngressResult(
            return: s.bool(),
            securityGroupRules: s.structures()
        )
    }
}

extension AvailabilityZone: Sampled {
    static func sample(_ s: inout Sampler) -> AvailabilityZone {
        AvailabilityZone(
            optInStatus: s.text(),
            messages: s.structures(),
            regionName: s.text(),
            zoneName: s.text(),
            zoneId: s.text(),
            groupName: s.text(),
            networkBorderGroup: s.text(),
            zoneType: s.text(),
            parentZoneName: s.text(),
            parentZoneId: s.text(),
            groupLongName: s.text(),
            geography: s.structures(),
            subGeography: s.structures(),
            state: s.text()
        )
    }
}

extension AvailabilityZoneGeography: Sampled {
    static func sample(_ s: inout Sampler) -> AvailabilityZoneGeography {
        AvailabilityZoneGeography(
            name: s.text()
        )
    }
}

extension AvailabilityZoneMessage: Sampled {
    static func sample(_ s: inout Sampler) -> AvailabilityZoneMessage {
        AvailabilityZoneMessage(
            message: s.text()
        )
    }
}

extension AvailabilityZoneSubGeography: Sampled {
    static func sample(_ s: inout Sampler) -> AvailabilityZoneSubGeography {
        AvailabilityZoneSubGeography(
            name: s.text()
        )
    }
}

extension BaselineEbsBandwidthMbps: Sampled {
    static func sample(_ s: inout Sampler) -> BaselineEbsBandwidthMbps {
        BaselineEbsBandwidthMbps(
            min: s.int(),
            max: s.int()
        )
    }
}

extension BaselinePerformanceFactors: Sampled {
    static func sample(_ s: inout Sampler) -> BaselinePerformanceFactors {
        BaselinePerformanceFactors(
            cpu: s.structure()
        )
    }
}

extension BlockDeviceMapping: Sampled {
    static func sample(_ s: inout Sampler) -> BlockDeviceMapping {
        BlockDeviceMapping(
            ebs: s.structure(),
            noDevice: s.text(),
            deviceName: s.text(),
            virtualName: s.text()
        )
    }
}

extension BlockPublicAccessStates: Sampled {
    static func sample(_ s: inout Sampler) -> BlockPublicAccessStates {
        BlockPublicAccessStates(
            internetGatewayBlockMode: s.text()
        )
    }
}

extension CapacityReservationSpecificationResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CapacityReservationSpecificationResponse {
        CapacityReservationSpecificationResponse(
            capacityReservationPreference: s.text(),
            capacityReservationTarget: s.structure()
        )
    }
}

extension CapacityReservationTargetResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CapacityReservationTargetResponse {
        CapacityReservationTargetResponse(
            capacityReservationId: s.text(),
            capacityReservationResourceGroupArn: s.text()
        )
    }
}

extension ConnectionTrackingConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> ConnectionTrackingConfiguration {
        ConnectionTrackingConfiguration(
            tcpEstablishedTimeout: s.int(),
            udpStreamTimeout: s.int(),
            udpTimeout: s.int()
        )
    }
}

extension ConnectionTrackingSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> ConnectionTrackingSpecification {
        ConnectionTrackingSpecification(
            tcpEstablishedTimeout: s.int(),
            udpTimeout: s.int(),
            udpStreamTimeout: s.int()
        )
    }
}

extension ConnectionTrackingSpecificationResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ConnectionTrackingSpecificationResponse {
        ConnectionTrackingSpecificationResponse(
            tcpEstablishedTimeout: s.int(),
            udpStreamTimeout: s.int(),
            udpTimeout: s.int()
        )
    }
}

extension CpuOptions: Sampled {
    static func sample(_ s: inout Sampler) -> CpuOptions {
        CpuOptions(
            coreCount: s.int(),
            threadsPerCore: s.int(),
            amdSevSnp: s.text(),
            nestedVirtualization: s.text()
        )
    }
}

extension CpuPerformanceFactor: Sampled {
    static func sample(_ s: inout Sampler) -> CpuPerformanceFactor {
        CpuPerformanceFactor(
            references: s.structures()
        )
    }
}

extension CreateLaunchTemplateResult: Sampled {
    static func sample(_ s: inout Sampler) -> CreateLaunchTemplateResult {
        CreateLaunchTemplateResult(
            launchTemplate: s.structure(),
            warning: s.structure()
        )
    }
}

extension CreateLaunchTemplateVersionResult: Sampled {
    static func sample(_ s: inout Sampler) -> CreateLaunchTemplateVersionResult {
        CreateLaunchTemplateVersionResult(
            launchTemplateVersion: s.structure(),
            warning: s.structure()
        )
    }
}

extension CreateNetworkInterfaceResult: Sampled {
    static func sample(_ s: inout Sampler) -> CreateNetworkInterfaceResult {
        CreateNetworkInterfaceResult(
            networkInterface: s.structure(),
            clientToken: s.text()
        )
    }
}

extension CreateSecurityGroupResult: Sampled {
    static func sample(_ s: inout Sampler) -> CreateSecurityGroupResult {
        CreateSecurityGroupResult(
            groupId: s.text(),
            tags: s.structures(),
            securityGroupArn: s.text()
        )
    }
}

extension CreateSubnetResult: Sampled {
    static func sample(_ s: inout Sampler) -> CreateSubnetResult {
        CreateSubnetResult(
            subnet: s.structure()
        )
    }
}

extension CreateVpcResult: Sampled {
    static func sample(_ s: inout Sampler) -> CreateVpcResult {
        CreateVpcResult(
            vpc: s.structure()
        )
    }
}

extension CreditSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> CreditSpecification {
        CreditSpecification(
            cpuCredits: s.text()
        )
    }
}

extension DefaultConnectionTrackingConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> DefaultConnectionTrackingConfiguration {
        DefaultConnectionTrackingConfiguration(
            defaultTcpEstablishedTimeout: s.int(),
            defaultUdpTimeout: s.int(),
            defaultUdpStreamTimeout: s.int()
        )
    }
}

extension DeleteKeyPairResult: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteKeyPairResult {
        DeleteKeyPairResult(
            return: s.bool(),
            keyPairId: s.text()
        )
    }
}

extension DeleteLaunchTemplateResult: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteLaunchTemplateResult {
        DeleteLaunchTemplateResult(
            launchTemplate: s.structure()
        )
    }
}

extension DeleteLaunchTemplateVersionsResponseErrorItem: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteLaunchTemplateVersionsResponseErrorItem {
        DeleteLaunchTemplateVersionsResponseErrorItem(
            launchTemplateId: s.text(),
            launchTemplateName: s.text(),
            versionNumber: s.int(),
            responseError: s.structure()
        )
    }
}

extension DeleteLaunchTemplateVersionsResponseSuccessItem: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteLaunchTemplateVersionsResponseSuccessItem {
        DeleteLaunchTemplateVersionsResponseSuccessItem(
            launchTemplateId: s.text(),
            launchTemplateName: s.text(),
            versionNumber: s.int()
        )
    }
}

extension DeleteLaunchTemplateVersionsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteLaunchTemplateVersionsResult {
        DeleteLaunchTemplateVersionsResult(
            successfullyDeletedLaunchTemplateVersions: s.structures(),
            unsuccessfullyDeletedLaunchTemplateVersions: s.structures()
        )
    }
}

extension DeleteSecurityGroupResult: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteSecurityGroupResult {
        DeleteSecurityGroupResult(
            return: s.bool(),
            groupId: s.text()
        )
    }
}

extension DeleteSnapshotReturnCode: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteSnapshotReturnCode {
        DeleteSnapshotReturnCode(
            snapshotId: s.text(),
            returnCode: s.text()
        )
    }
}

extension DeregisterImageResult: Sampled {
    static func sample(_ s: inout Sampler) -> DeregisterImageResult {
        DeregisterImageResult(
            return: s.bool(),
            deleteSnapshotResults: s.structures()
        )
    }
}

extension DescribeAccountAttributesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeAccountAttributesResult {
        DescribeAccountAttributesResult(
            accountAttributes: s.structures()
        )
    }
}

extension DescribeAddressesAttributeResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeAddressesAttributeResult {
        DescribeAddressesAttributeResult(
            addresses: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeAddressesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeAddressesResult {
        DescribeAddressesResult(
            addresses: s.structures()
        )
    }
}

extension DescribeAvailabilityZonesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeAvailabilityZonesResult {
        DescribeAvailabilityZonesResult(
            availabilityZones: s.structures()
        )
    }
}

extension DescribeIamInstanceProfileAssociationsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeIamInstanceProfileAssociationsResult {
        DescribeIamInstanceProfileAssociationsResult(
            iamInstanceProfileAssociations: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeImagesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeImagesResult {
        DescribeImagesResult(
            nextToken: s.text(),
            images: s.structures()
        )
    }
}

extension DescribeInstanceCreditSpecificationsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeInstanceCreditSpecificationsResult {
        DescribeInstanceCreditSpecificationsResult(
            instanceCreditSpecifications: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeInstanceStatusResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeInstanceStatusResult {
        DescribeInstanceStatusResult(
            instanceStatuses: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeInstanceTypeOfferingsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeInstanceTypeOfferingsResult {
        DescribeInstanceTypeOfferingsResult(
            instanceTypeOfferings: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeInstanceTypesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeInstanceTypesResult {
        DescribeInstanceTypesResult(
            instanceTypes: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeInstancesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeInstancesResult {
        DescribeInstancesResult(
            nextToken: s.text(),
            reservations: s.structures()
        )
    }
}

extension DescribeInternetGatewaysResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeInternetGatewaysResult {
        DescribeInternetGatewaysResult(
            internetGateways: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeKeyPairsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeKeyPairsResult {
        DescribeKeyPairsResult(
            keyPairs: s.structures()
        )
    }
}

extension DescribeLaunchTemplateVersionsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeLaunchTemplateVersionsResult {
        DescribeLaunchTemplateVersionsResult(
            launchTemplateVersions: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeLaunchTemplatesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeLaunchTemplatesResult {
        DescribeLaunchTemplatesResult(
            launchTemplates: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeNetworkAclsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeNetworkAclsResult {
        DescribeNetworkAclsResult(
            networkAcls: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeNetworkInterfaceAttributeResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeNetworkInterfaceAttributeResult {
        DescribeNetworkInterfaceAttributeResult(
            attachment: s.structure(),
            description: s.structure(),
            groups: s.structures(),
            networkInterfaceId: s.text(),
            sourceDestCheck: s.structure(),
            associatePublicIpAddress: s.bool()
        )
    }
}

extension DescribeNetworkInterfacesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeNetworkInterfacesResult {
        DescribeNetworkInterfacesResult(
            networkInterfaces: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeRegionsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeRegionsResult {
        DescribeRegionsResult(
            regions: s.structures()
        )
    }
}

extension DescribeRouteTablesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeRouteTablesResult {
        DescribeRouteTablesResult(
            routeTables: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeSecurityGroupReferencesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeSecurityGroupReferencesResult {
        DescribeSecurityGroupReferencesResult(
            securityGroupReferenceSet: s.structures()
        )
    }
}

extension DescribeSecurityGroupRulesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeSecurityGroupRulesResult {
        DescribeSecurityGroupRulesResult(
            securityGroupRules: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeSecurityGroupsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeSecurityGroupsResult {
        DescribeSecurityGroupsResult(
            nextToken: s.text(),
            securityGroups: s.structures()
        )
    }
}

extension DescribeStaleSecurityGroupsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeStaleSecurityGroupsResult {
        DescribeStaleSecurityGroupsResult(
            nextToken: s.text(),
            staleSecurityGroupSet: s.structures()
        )
    }
}

extension DescribeSubnetsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeSubnetsResult {
        DescribeSubnetsResult(
            nextToken: s.text(),
            subnets: s.structures()
        )
    }
}

extension DescribeTagsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeTagsResult {
        DescribeTagsResult(
            nextToken: s.text(),
            tags: s.structures()
        )
    }
}

extension DescribeVolumeAttributeResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeVolumeAttributeResult {
        DescribeVolumeAttributeResult(
            autoEnableIO: s.structure(),
            productCodes: s.structures(),
            volumeId: s.text()
        )
    }
}

extension DescribeVolumeStatusResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeVolumeStatusResult {
        DescribeVolumeStatusResult(
            nextToken: s.text(),
            volumeStatuses: s.structures()
        )
    }
}

extension DescribeVolumesModificationsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeVolumesModificationsResult {
        DescribeVolumesModificationsResult(
            nextToken: s.text(),
            volumesModifications: s.structures()
        )
    }
}

extension DescribeVolumesResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeVolumesResult {
        DescribeVolumesResult(
            nextToken: s.text(),
            volumes: s.structures()
        )
    }
}

extension DescribeVpcAttributeResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeVpcAttributeResult {
        DescribeVpcAttributeResult(
            enableDnsHostnames: s.structure(),
            enableDnsSupport: s.structure(),
            enableNetworkAddressUsageMetrics: s.structure(),
            vpcId: s.text()
        )
    }
}

extension DescribeVpcsResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeVpcsResult {
        DescribeVpcsResult(
            nextToken: s.text(),
            vpcs: s.structures()
        )
    }
}

extension DisassociateIamInstanceProfileResult: Sampled {
    static func sample(_ s: inout Sampler) -> DisassociateIamInstanceProfileResult {
        DisassociateIamInstanceProfileResult(
            iamInstanceProfileAssociation: s.structure()
        )
    }
}

extension DisassociateVpcCidrBlockResult: Sampled {
    static func sample(_ s: inout Sampler) -> DisassociateVpcCidrBlockResult {
        DisassociateVpcCidrBlockResult(
            ipv6CidrBlockAssociation: s.structure(),
            cidrBlockAssociation: s.structure(),
            vpcId: s.text()
        )
    }
}

extension DiskInfo: Sampled {
    static func sample(_ s: inout Sampler) -> DiskInfo {
        DiskInfo(
            sizeInGB: s.int(),
            count: s.int(),
            type: s.text()
        )
    }
}

extension EbsBlockDevice: Sampled {
    static func sample(_ s: inout Sampler) -> EbsBlockDevice {
        EbsBlockDevice(
            deleteOnTermination: s.bool(),
            iops: s.int(),
            snapshotId: s.text(),
            volumeSize: s.int(),
            volumeType: s.text(),
            kmsKeyId: s.text(),
            throughput: s.int(),
            outpostArn: s.text(),
            availabilityZone: s.text(),
            encrypted: s.bool(),
            volumeInitializationRate: s.int(),
            availabilityZoneId: s.text(),
            ebsCardIndex: s.int()
        )
    }
}

extension EbsCardInfo: Sampled {
    static func sample(_ s: inout Sampler) -> EbsCardInfo {
        EbsCardInfo(
            ebsCardIndex: s.int(),
            baselineBandwidthInMbps: s.int(),
            baselineThroughputInMBps: s.double(),
            baselineIops: s.int(),
            maximumBandwidthInMbps: s.int(),
            maximumThroughputInMBps: s.double(),
            maximumIops: s.int()
        )
    }
}

extension EbsInfo: Sampled {
    static func sample(_ s: inout Sampler) -> EbsInfo {
        EbsInfo(
            ebsOptimizedSupport: s.text(),
            encryptionSupport: s.text(),
            ebsOptimizedInfo: s.structure(),
            nvmeSupport: s.text(),
            maximumEbsAttachments: s.int(),
            attachmentLimitType: s.text(),
            maximumEbsCards: s.int(),
            ebsCards: s.structures()
        )
    }
}

extension EbsInstanceBlockDevice: Sampled {
    static func sample(_ s: inout Sampler) -> EbsInstanceBlockDevice {
        EbsInstanceBlockDevice(
            attachTime: s.timestamp(),
            deleteOnTermination: s.bool(),
            status: s.text(),
            volumeId: s.text(),
            associatedResource: s.text(),
            volumeOwnerId: s.text(),
            operator: s.structure(),
            ebsCardIndex: s.int()
        )
    }
}

extension EbsOptimizedInfo: Sampled {
    static func sample(_ s: inout Sampler) -> EbsOptimizedInfo {
        EbsOptimizedInfo(
            baselineBandwidthInMbps: s.int(),
            baselineThroughputInMBps: s.double(),
            baselineIops: s.int(),
            maximumBandwidthInMbps: s.int(),
            maximumThroughputInMBps: s.double(),
            maximumIops: s.int()
        )
    }
}

extension EbsStatusDetails: Sampled {
    static func sample(_ s: inout Sampler) -> EbsStatusDetails {
        EbsStatusDetails(
            impairedSince: s.timestamp(),
            name: s.text(),
            status: s.text()
        )
    }
}

extension EbsStatusSummary: Sampled {
    static func sample(_ s: inout Sampler) -> EbsStatusSummary {
        EbsStatusSummary(
            details: s.structures(),
            status: s.text()
        )
    }
}

extension EfaInfo: Sampled {
    static func sample(_ s: inout Sampler) -> EfaInfo {
        EfaInfo(
            maximumEfaInterfaces: s.int()
        )
    }
}

extension ElasticGpuAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> ElasticGpuAssociation {
        ElasticGpuAssociation(
            elasticGpuId: s.text(),
            elasticGpuAssociationId: s.text(),
            elasticGpuAssociationState: s.text(),
            elasticGpuAssociationTime: s.text()
        )
    }
}

extension ElasticGpuSpecificationResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ElasticGpuSpecificationResponse {
        ElasticGpuSpecificationResponse(
            type: s.text()
        )
    }
}

extension ElasticInferenceAcceleratorAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> ElasticInferenceAcceleratorAssociation {
        ElasticInferenceAcceleratorAssociation(
            elasticInferenceAcceleratorArn: s.text(),
            elasticInferenceAcceleratorAssociationId: s.text(),
            elasticInferenceAcceleratorAssociationState: s.text(),
            elasticInferenceAcceleratorAssociationTime: s.timestamp()
        )
    }
}

extension EnclaveOptions: Sampled {
    static func sample(_ s: inout Sampler) -> EnclaveOptions {
        EnclaveOptions(
            enabled: s.bool()
        )
    }
}

extension FpgaDeviceInfo: Sampled {
    static func sample(_ s: inout Sampler) -> FpgaDeviceInfo {
        FpgaDeviceInfo(
            name: s.text(),
            manufacturer: s.text(),
            count: s.int(),
            memoryInfo: s.structure()
        )
    }
}

extension FpgaDeviceMemoryInfo: Sampled {
    static func sample(_ s: inout Sampler) -> FpgaDeviceMemoryInfo {
        FpgaDeviceMemoryInfo(
            sizeInMiB: s.int()
        )
    }
}

extension FpgaInfo: Sampled {
    static func sample(_ s: inout Sampler) -> FpgaInfo {
        FpgaInfo(
            fpgas: s.structures(),
            totalFpgaMemoryInMiB: s.int()
        )
    }
}

extension GetConsoleOutputResult: Sampled {
    static func sample(_ s: inout Sampler) -> GetConsoleOutputResult {
        GetConsoleOutputResult(
            instanceId: s.text(),
            timestamp: s.timestamp(),
            output: s.text()
        )
    }
}

extension GetInstanceMetadataDefaultsResult: Sampled {
    static func sample(_ s: inout Sampler) -> GetInstanceMetadataDefaultsResult {
        GetInstanceMetadataDefaultsResult(
            accountLevel: s.structure()
        )
    }
}

extension GetLaunchTemplateDataResult: Sampled {
    static func sample(_ s: inout Sampler) -> GetLaunchTemplateDataResult {
        GetLaunchTemplateDataResult(
            launchTemplateData: s.structure()
        )
    }
}

extension GetPasswordDataResult: Sampled {
    static func sample(_ s: inout Sampler) -> GetPasswordDataResult {
        GetPasswordDataResult(
            instanceId: s.text(),
            timestamp: s.timestamp(),
            passwordData: s.text()
        )
    }
}

extension GpuDeviceInfo: Sampled {
    static func sample(_ s: inout Sampler) -> GpuDeviceInfo {
        GpuDeviceInfo(
            name: s.text(),
            manufacturer: s.text(),
            count: s.int(),
            logicalGpuCount: s.int(),
            gpuPartitionSize: s.double(),
            workloads: s.texts(),
            memoryInfo: s.structure()
        )
    }
}

extension GpuDeviceMemoryInfo: Sampled {
    static func sample(_ s: inout Sampler) -> GpuDeviceMemoryInfo {
        GpuDeviceMemoryInfo(
            sizeInMiB: s.int()
        )
    }
}

extension GpuInfo: Sampled {
    static func sample(_ s: inout Sampler) -> GpuInfo {
        GpuInfo(
            gpus: s.structures(),
            totalGpuMemoryInMiB: s.int()
        )
    }
}

extension GroupIdentifier: Sampled {
    static func sample(_ s: inout Sampler) -> GroupIdentifier {
        GroupIdentifier(
            groupId: s.text(),
            groupName: s.text()
        )
    }
}

extension HibernationOptions: Sampled {
    static func sample(_ s: inout Sampler) -> HibernationOptions {
        HibernationOptions(
            configured: s.bool()
        )
    }
}

extension IamInstanceProfile: Sampled {
    static func sample(_ s: inout Sampler) -> IamInstanceProfile {
        IamInstanceProfile(
            arn: s.text(),
            id: s.text()
        )
    }
}

extension IamInstanceProfileAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> IamInstanceProfileAssociation {
        IamInstanceProfileAssociation(
            associationId: s.text(),
            instanceId: s.text(),
            iamInstanceProfile: s.structure(),
            state: s.text(),
            timestamp: s.timestamp()
        )
    }
}

extension IcmpTypeCode: Sampled {
    static func sample(_ s: inout Sampler) -> IcmpTypeCode {
        IcmpTypeCode(
            code: s.int(),
            type: s.int()
        )
    }
}

extension Image: Sampled {
    static func sample(_ s: inout Sampler) -> Image {
        Image(
            platformDetails: s.text(),
            usageOperation: s.text(),
            blockDeviceMappings: s.structures(),
            description: s.text(),
            enaSupport: s.bool(),
            hypervisor: s.text(),
            imageOwnerAlias: s.text(),
            name: s.text(),
            rootDeviceName: s.text(),
            rootDeviceType: s.text(),
            sriovNetSupport: s.text(),
            stateReason: s.structure(),
            tags: s.structures(),
            virtualizationType: s.text(),
            bootMode: s.text(),
            tpmSupport: s.text(),
            deprecationTime: s.text(),
            imdsSupport: s.text(),
            sourceInstanceId: s.text(),
            deregistrationProtection: s.text(),
            lastLaunchedTime: s.text(),
            imageAllowed: s.bool(),
            sourceImageId: s.text(),
            sourceImageRegion: s.text(),
            freeTierEligible: s.bool(),
            imageId: s.text(),
            imageLocation: s.text(),
            state: s.text(),
            ownerId: s.text(),
            creationDate: s.text(),
            public: s.bool(),
            productCodes: s.structures(),
            architecture: s.text(),
            imageType: s.text(),
            kernelId: s.text(),
            ramdiskId: s.text(),
            platform: s.text()
        )
    }
}

extension ImageAttribute: Sampled {
    static func sample(_ s: inout Sampler) -> ImageAttribute {
        ImageAttribute(
            description: s.structure(),
            kernelId: s.structure(),
            ramdiskId: s.structure(),
            sriovNetSupport: s.structure(),
            bootMode: s.structure(),
            tpmSupport: s.structure(),
            uefiData: s.structure(),
            lastLaunchedTime: s.structure(),
            imdsSupport: s.structure(),
            deregistrationProtection: s.structure(),
            imageId: s.text(),
            launchPermissions: s.structures(),
            productCodes: s.structures(),
            blockDeviceMappings: s.structures()
        )
    }
}

extension ImportKeyPairResult: Sampled {
    static func sample(_ s: inout Sampler) -> ImportKeyPairResult {
        ImportKeyPairResult(
            keyFingerprint: s.text(),
            keyName: s.text(),
            keyPairId: s.text(),
            tags: s.structures()
        )
    }
}

extension InferenceAcceleratorInfo: Sampled {
    static func sample(_ s: inout Sampler) -> InferenceAcceleratorInfo {
        InferenceAcceleratorInfo(
            accelerators: s.structures(),
            totalInferenceMemoryInMiB: s.int()
        )
    }
}

extension InferenceDeviceInfo: Sampled {
    static func sample(_ s: inout Sampler) -> InferenceDeviceInfo {
        InferenceDeviceInfo(
            count: s.int(),
            name: s.text(),
            manufacturer: s.text(),
            memoryInfo: s.structure()
        )
    }
}

extension InferenceDeviceMemoryInfo: Sampled {
    static func sample(_ s: inout Sampler) -> InferenceDeviceMemoryInfo {
        InferenceDeviceMemoryInfo(
            sizeInMiB: s.int()
        )
    }
}

extension InitializationStatusDetails: Sampled {
    static func sample(_ s: inout Sampler) -> InitializationStatusDetails {
        InitializationStatusDetails(
            initializationType: s.text(),
            progress: s.int(),
            estimatedTimeToCompleteInSeconds: s.int()
        )
    }
}

extension Instance: Sampled {
    static func sample(_ s: inout Sampler) -> Instance {
        Instance(
            architecture: s.text(),
            blockDeviceMappings: s.structures(),
            clientToken: s.text(),
            ebsOptimized: s.bool(),
            enaSupport: s.bool(),
            hypervisor: s.text(),
            iamInstanceProfile: s.structure(),
            instanceLifecycle: s.text(),
            elasticGpuAssociations: s.structures(),
            elasticInferenceAcceleratorAssociations: s.structures(),
            networkInterfaces: s.structures(),
            outpostArn: s.text(),
            rootDeviceName: s.text(),
            rootDeviceType: s.text(),
            securityGroups: s.structures(),
            sourceDestCheck: s.bool(),
            spotInstanceRequestId: s.text(),
            sriovNetSupport: s.text(),
            stateReason: s.structure(),
            tags: s.structures(),
            virtualizationType: s.text(),
            cpuOptions: s.structure(),
            capacityBlockId: s.text(),
            capacityReservationId: s.text(),
            capacityReservationSpecification: s.structure(),
            hibernationOptions: s.structure(),
            licenses: s.structures(),
            metadataOptions: s.structure(),
            enclaveOptions: s.structure(),
            bootMode: s.text(),
            platformDetails: s.text(),
            usageOperation: s.text(),
            usageOperationUpdateTime: s.timestamp(),
            privateDnsNameOptions: s.structure(),
            ipv6Address: s.text(),
            tpmSupport: s.text(),
            maintenanceOptions: s.structure(),
            currentInstanceBootMode: s.text(),
            networkPerformanceOptions: s.structure(),
            operator: s.structure(),
            secondaryInterfaces: s.structures(),
            instanceId: s.text(),
            imageId: s.text(),
            state: s.structure(),
            privateDnsName: s.text(),
            publicDnsName: s.text(),
            stateTransitionReason: s.text(),
            keyName: s.text(),
            amiLaunchIndex: s.int(),
            productCodes: s.structures(),
            instanceType: s.text(),
            launchTime: s.timestamp(),
            placement: s.structure(),
            kernelId: s.text(),
            ramdiskId: s.text(),
            platform: s.text(),
            monitoring: s.structure(),
            subnetId: s.text(),
            vpcId: s.text(),
            privateIpAddress: s.text(),
            publicIpAddress: s.text()
        )
    }
}

extension InstanceAttachmentEnaSrdSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceAttachmentEnaSrdSpecification {
        InstanceAttachmentEnaSrdSpecification(
            enaSrdEnabled: s.bool(),
            enaSrdUdpSpecification: s.structure()
        )
    }
}

extension InstanceAttachmentEnaSrdUdpSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceAttachmentEnaSrdUdpSpecification {
        InstanceAttachmentEnaSrdUdpSpecification(
            enaSrdUdpEnabled: s.bool()
        )
    }
}

extension InstanceAttribute: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceAttribute {
        InstanceAttribute(
            blockDeviceMappings: s.structures(),
            disableApiTermination: s.structure(),
            enaSupport: s.structure(),
            enclaveOptions: s.structure(),
            ebsOptimized: s.structure(),
            instanceId: s.text(),
            instanceInitiatedShutdownBehavior: s.structure(),
            instanceType: s.structure(),
            kernelId: s.structure(),
            productCodes: s.structures(),
            ramdiskId: s.structure(),
            rootDeviceName: s.structure(),
            sourceDestCheck: s.structure(),
            sriovNetSupport: s.structure(),
            userData: s.structure(),
            disableApiStop: s.structure(),
            groups: s.structures()
        )
    }
}

extension InstanceBlockDeviceMapping: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceBlockDeviceMapping {
        InstanceBlockDeviceMapping(
            deviceName: s.text(),
            ebs: s.structure()
        )
    }
}

extension InstanceCreditSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceCreditSpecification {
        InstanceCreditSpecification(
            instanceId: s.text(),
            cpuCredits: s.text()
        )
    }
}

extension InstanceIpv4Prefix: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceIpv4Prefix {
        InstanceIpv4Prefix(
            ipv4Prefix: s.text()
        )
    }
}

extension InstanceIpv6Address: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceIpv6Address {
        InstanceIpv6Address(
            ipv6Address: s.text(),
            isPrimaryIpv6: s.bool()
        )
    }
}

extension InstanceIpv6Prefix: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceIpv6Prefix {
        InstanceIpv6Prefix(
            ipv6Prefix: s.text()
        )
    }
}

extension InstanceMaintenanceOptions: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceMaintenanceOptions {
        InstanceMaintenanceOptions(
            autoRecovery: s.text(),
            rebootMigration: s.text()
        )
    }
}

extension InstanceMetadataDefaultsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceMetadataDefaultsResponse {
        InstanceMetadataDefaultsResponse(
            httpTokens: s.text(),
            httpPutResponseHopLimit: s.int(),
            httpEndpoint: s.text(),
            instanceMetadataTags: s.text(),
            managedBy: s.text(),
            managedExceptionMessage: s.text(),
            httpTokensEnforced: s.text()
        )
    }
}

extension InstanceMetadataOptionsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceMetadataOptionsResponse {
        InstanceMetadataOptionsResponse(
            state: s.text(),
            httpTokens: s.text(),
            httpPutResponseHopLimit: s.int(),
            httpEndpoint: s.text(),
            httpProtocolIpv6: s.text(),
            instanceMetadataTags: s.text()
        )
    }
}

extension InstanceMonitoring: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceMonitoring {
        InstanceMonitoring(
            instanceId: s.text(),
            monitoring: s.structure()
        )
    }
}

extension InstanceNetworkInterface: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceNetworkInterface {
        InstanceNetworkInterface(
            association: s.structure(),
            attachment: s.structure(),
            description: s.text(),
            groups: s.structures(),
            ipv6Addresses: s.structures(),
            macAddress: s.text(),
            networkInterfaceId: s.text(),
            ownerId: s.text(),
            privateDnsName: s.text(),
            privateIpAddress: s.text(),
            privateIpAddresses: s.structures(),
            sourceDestCheck: s.bool(),
            status: s.text(),
            subnetId: s.text(),
            vpcId: s.text(),
            interfaceType: s.text(),
            ipv4Prefixes: s.structures(),
            ipv6Prefixes: s.structures(),
            connectionTrackingConfiguration: s.structure(),
            operator: s.structure()
        )
    }
}

extension InstanceNetworkInterfaceAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceNetworkInterfaceAssociation {
        InstanceNetworkInterfaceAssociation(
            carrierIp: s.text(),
            customerOwnedIp: s.text(),
            ipOwnerId: s.text(),
            publicDnsName: s.text(),
            publicIp: s.text()
        )
    }
}

extension InstanceNetworkInterfaceAttachment: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceNetworkInterfaceAttachment {
        InstanceNetworkInterfaceAttachment(
            attachTime: s.timestamp(),
            attachmentId: s.text(),
            deleteOnTermination: s.bool(),
            deviceIndex: s.int(),
            status: s.text(),
            networkCardIndex: s.int(),
            enaSrdSpecification: s.structure(),
            enaQueueCount: s.int()
        )
    }
}

extension InstanceNetworkPerformanceOptions: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceNetworkPerformanceOptions {
        InstanceNetworkPerformanceOptions(
            bandwidthWeighting: s.text()
        )
    }
}

extension InstancePrivateIpAddress: Sampled {
    static func sample(_ s: inout Sampler) -> InstancePrivateIpAddress {
        InstancePrivateIpAddress(
            association: s.structure(),
            primary: s.bool(),
            privateDnsName: s.text(),
            privateIpAddress: s.text()
        )
    }
}

extension InstanceRequirements: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceRequirements {
        InstanceRequirements(
            vCpuCount: s.structure(),
            memoryMiB: s.structure(),
            cpuManufacturers: s.texts(),
            memoryGiBPerVCpu: s.structure(),
            excludedInstanceTypes: s.texts(),
            instanceGenerations: s.texts(),
            spotMaxPricePercentageOverLowestPrice: s.int(),
            onDemandMaxPricePercentageOverLowestPrice: s.int(),
            bareMetal: s.text(),
            burstablePerformance: s.text(),
            requireHibernateSupport: s.bool(),
            networkInterfaceCount: s.structure(),
            localStorage: s.text(),
            localStorageTypes: s.texts(),
            totalLocalStorageGB: s.structure(),
            baselineEbsBandwidthMbps: s.structure(),
            acceleratorTypes: s.texts(),
            acceleratorCount: s.structure(),
            acceleratorManufacturers: s.texts(),
            acceleratorNames: s.texts(),
            acceleratorTotalMemoryMiB: s.structure(),
            networkBandwidthGbps: s.structure(),
            allowedInstanceTypes: s.texts(),
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: s.int(),
            baselinePerformanceFactors: s.structure(),
            requireEncryptionInTransit: s.bool()
        )
    }
}

extension InstanceSecondaryInterface: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceSecondaryInterface {
        InstanceSecondaryInterface(
            attachment: s.structure(),
            macAddress: s.text(),
            secondaryInterfaceId: s.text(),
            ownerId: s.text(),
            privateIpAddresses: s.structures(),
            sourceDestCheck: s.bool(),
            status: s.text(),
            secondarySubnetId: s.text(),
            secondaryNetworkId: s.text(),
            interfaceType: s.text()
        )
    }
}

extension InstanceSecondaryInterfaceAttachment: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceSecondaryInterfaceAttachment {
        InstanceSecondaryInterfaceAttachment(
            attachTime: s.timestamp(),
            attachmentId: s.text(),
            deleteOnTermination: s.bool(),
            deviceIndex: s.int(),
            status: s.text(),
            networkCardIndex: s.int()
        )
    }
}

extension InstanceSecondaryInterfacePrivateIpAddress: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceSecondaryInterfacePrivateIpAddress {
        InstanceSecondaryInterfacePrivateIpAddress(
            privateIpAddress: s.text()
        )
    }
}

extension InstanceState: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceState {
        InstanceState(
            code: s.int(),
            name: s.text()
        )
    }
}

extension InstanceStateChange: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceStateChange {
        InstanceStateChange(
            instanceId: s.text(),
            currentState: s.structure(),
            previousState: s.structure()
        )
    }
}

extension InstanceStatus: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceStatus {
        InstanceStatus(
            availabilityZone: s.text(),
            availabilityZoneId: s.text(),
            outpostArn: s.text(),
            operator: s.structure(),
            events: s.structures(),
            instanceId: s.text(),
            instanceState: s.structure(),
            instanceStatus: s.structure(),
            systemStatus: s.structure(),
            attachedEbsStatus: s.structure()
        )
    }
}

extension InstanceStatusDetails: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceStatusDetails {
        InstanceStatusDetails(
            impairedSince: s.timestamp(),
            name: s.text(),
            status: s.text()
        )
    }
}

extension InstanceStatusEvent: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceStatusEvent {
        InstanceStatusEvent(
            instanceEventId: s.text(),
            code: s.text(),
            description: s.text(),
            notAfter: s.timestamp(),
            notBefore: s.timestamp(),
            notBeforeDeadline: s.timestamp()
        )
    }
}

extension InstanceStatusSummary: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceStatusSummary {
        InstanceStatusSummary(
            details: s.structures(),
            status: s.text()
        )
    }
}

extension InstanceStorageInfo: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceStorageInfo {
        InstanceStorageInfo(
            totalSizeInGB: s.int(),
            disks: s.structures(),
            nvmeSupport: s.text(),
            encryptionSupport: s.text()
        )
    }
}

extension InstanceTypeInfo: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceTypeInfo {
        InstanceTypeInfo(
            instanceType: s.text(),
            currentGeneration: s.bool(),
            freeTierEligible: s.bool(),
            supportedUsageClasses: s.texts(),
            supportedRootDeviceTypes: s.texts(),
            supportedVirtualizationTypes: s.texts(),
            bareMetal: s.bool(),
            hypervisor: s.text(),
            processorInfo: s.structure(),
            vCpuInfo: s.structure(),
            memoryInfo: s.structure(),
            instanceStorageSupported: s.bool(),
            instanceStorageInfo: s.structure(),
            ebsInfo: s.structure(),
            networkInfo: s.structure(),
            gpuInfo: s.structure(),
            fpgaInfo: s.structure(),
            placementGroupInfo: s.structure(),
            inferenceAcceleratorInfo: s.structure(),
            hibernationSupported: s.bool(),
            burstablePerformanceSupported: s.bool(),
            dedicatedHostsSupported: s.bool(),
            autoRecoverySupported: s.bool(),
            supportedBootModes: s.texts(),
            nitroEnclavesSupport: s.text(),
            nitroTpmSupport: s.text(),
            nitroTpmInfo: s.structure(),
            mediaAcceleratorInfo: s.structure(),
            neuronInfo: s.structure(),
            phcSupport: s.text(),
            rebootMigrationSupport: s.text(),
            supportedInRegion: s.bool()
        )
    }
}

extension InstanceTypeOffering: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceTypeOffering {
        InstanceTypeOffering(
            instanceType: s.text(),
            locationType: s.text(),
            location: s.text()
        )
    }
}

extension InternetGateway: Sampled {
    static func sample(_ s: inout Sampler) -> InternetGateway {
        InternetGateway(
            attachments: s.structures(),
            internetGatewayId: s.text(),
            ownerId: s.text(),
            tags: s.structures()
        )
    }
}

extension InternetGatewayAttachment: Sampled {
    static func sample(_ s: inout Sampler) -> InternetGatewayAttachment {
        InternetGatewayAttachment(
            state: s.text(),
            vpcId: s.text()
        )
    }
}

extension IpPermission: Sampled {
    static func sample(_ s: inout Sampler) -> IpPermission {
        IpPermission(
            ipProtocol: s.text(),
            fromPort: s.int(),
            toPort: s.int(),
            userIdGroupPairs: s.structures(),
            ipRanges: s.structures(),
            ipv6Ranges: s.structures(),
            prefixListIds: s.structures()
        )
    }
}

extension IpRange: Sampled {
    static func sample(_ s: inout Sampler) -> IpRange {
        IpRange(
            description: s.text(),
            cidrIp: s.text()
        )
    }
}

extension Ipv4PrefixSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> Ipv4PrefixSpecification {
        Ipv4PrefixSpecification(
            ipv4Prefix: s.text()
        )
    }
}

extension Ipv4PrefixSpecificationResponse: Sampled {
    static func sample(_ s: inout Sampler) -> Ipv4PrefixSpecificationResponse {
        Ipv4PrefixSpecificationResponse(
            ipv4Prefix: s.text()
        )
    }
}

extension Ipv6PrefixSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> Ipv6PrefixSpecification {
        Ipv6PrefixSpecification(
            ipv6Prefix: s.text()
        )
    }
}

extension Ipv6PrefixSpecificationResponse: Sampled {
    static func sample(_ s: inout Sampler) -> Ipv6PrefixSpecificationResponse {
        Ipv6PrefixSpecificationResponse(
            ipv6Prefix: s.text()
        )
    }
}

extension Ipv6Range: Sampled {
    static func sample(_ s: inout Sampler) -> Ipv6Range {
        Ipv6Range(
            description: s.text(),
            cidrIpv6: s.text()
        )
    }
}

extension KeyPair: Sampled {
    static func sample(_ s: inout Sampler) -> KeyPair {
        KeyPair(
            keyPairId: s.text(),
            tags: s.structures(),
            keyName: s.text(),
            keyFingerprint: s.text(),
            keyMaterial: s.text()
        )
    }
}

extension KeyPairInfo: Sampled {
    static func sample(_ s: inout Sampler) -> KeyPairInfo {
        KeyPairInfo(
            keyPairId: s.text(),
            keyType: s.text(),
            tags: s.structures(),
            publicKey: s.text(),
            createTime: s.timestamp(),
            keyName: s.text(),
            keyFingerprint: s.text()
        )
    }
}

extension LaunchPermission: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchPermission {
        LaunchPermission(
            organizationArn: s.text(),
            organizationalUnitArn: s.text(),
            userId: s.text(),
            group: s.text()
        )
    }
}

extension LaunchTemplate: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplate {
        LaunchTemplate(
            launchTemplateId: s.text(),
            launchTemplateName: s.text(),
            createTime: s.timestamp(),
            createdBy: s.text(),
            defaultVersionNumber: s.int(),
            latestVersionNumber: s.int(),
            tags: s.structures(),
            operator: s.structure()
        )
    }
}

extension LaunchTemplateBlockDeviceMapping: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateBlockDeviceMapping {
        LaunchTemplateBlockDeviceMapping(
            deviceName: s.text(),
            virtualName: s.text(),
            ebs: s.structure(),
            noDevice: s.text()
        )
    }
}

extension LaunchTemplateCapacityReservationSpecificationResponse: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateCapacityReservationSpecificationResponse {
        LaunchTemplateCapacityReservationSpecificationResponse(
            capacityReservationPreference: s.text(),
            capacityReservationTarget: s.structure()
        )
    }
}

extension LaunchTemplateCpuOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateCpuOptions {
        LaunchTemplateCpuOptions(
            coreCount: s.int(),
            threadsPerCore: s.int(),
            amdSevSnp: s.text(),
            nestedVirtualization: s.text()
        )
    }
}

extension LaunchTemplateEbsBlockDevice: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateEbsBlockDevice {
        LaunchTemplateEbsBlockDevice(
            encrypted: s.bool(),
            deleteOnTermination: s.bool(),
            iops: s.int(),
            kmsKeyId: s.text(),
            snapshotId: s.text(),
            volumeSize: s.int(),
            volumeType: s.text(),
            throughput: s.int(),
            volumeInitializationRate: s.int(),
            ebsCardIndex: s.int()
        )
    }
}

extension LaunchTemplateElasticInferenceAcceleratorResponse: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateElasticInferenceAcceleratorResponse {
        LaunchTemplateElasticInferenceAcceleratorResponse(
            type: s.text(),
            count: s.int()
        )
    }
}

extension LaunchTemplateEnaSrdSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateEnaSrdSpecification {
        LaunchTemplateEnaSrdSpecification(
            enaSrdEnabled: s.bool(),
            enaSrdUdpSpecification: s.structure()
        )
    }
}

extension LaunchTemplateEnaSrdUdpSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateEnaSrdUdpSpecification {
        LaunchTemplateEnaSrdUdpSpecification(
            enaSrdUdpEnabled: s.bool()
        )
    }
}

extension LaunchTemplateEnclaveOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateEnclaveOptions {
        LaunchTemplateEnclaveOptions(
            enabled: s.bool()
        )
    }
}

extension LaunchTemplateHibernationOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateHibernationOptions {
        LaunchTemplateHibernationOptions(
            configured: s.bool()
        )
    }
}

extension LaunchTemplateIamInstanceProfileSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateIamInstanceProfileSpecification {
        LaunchTemplateIamInstanceProfileSpecification(
            arn: s.text(),
            name: s.text()
        )
    }
}

extension LaunchTemplateInstanceMaintenanceOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateInstanceMaintenanceOptions {
        LaunchTemplateInstanceMaintenanceOptions(
            autoRecovery: s.text()
        )
    }
}

extension LaunchTemplateInstanceMarketOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateInstanceMarketOptions {
        LaunchTemplateInstanceMarketOptions(
            marketType: s.text(),
            spotOptions: s.structure()
        )
    }
}

extension LaunchTemplateInstanceMetadataOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateInstanceMetadataOptions {
        LaunchTemplateInstanceMetadataOptions(
            state: s.text(),
            httpTokens: s.text(),
            httpPutResponseHopLimit: s.int(),
            httpEndpoint: s.text(),
            httpProtocolIpv6: s.text(),
            instanceMetadataTags: s.text()
        )
    }
}

extension LaunchTemplateInstanceNetworkInterfaceSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateInstanceNetworkInterfaceSpecification {
        LaunchTemplateInstanceNetworkInterfaceSpecification(
            associateCarrierIpAddress: s.bool(),
            associatePublicIpAddress: s.bool(),
            deleteOnTermination: s.bool(),
            description: s.text(),
            deviceIndex: s.int(),
            groups: s.texts(),
            interfaceType: s.text(),
            ipv6AddressCount: s.int(),
            ipv6Addresses: s.structures(),
            networkInterfaceId: s.text(),
            privateIpAddress: s.text(),
            privateIpAddresses: s.structures(),
            secondaryPrivateIpAddressCount: s.int(),
            subnetId: s.text(),
            networkCardIndex: s.int(),
            ipv4Prefixes: s.structures(),
            ipv4PrefixCount: s.int(),
            ipv6Prefixes: s.structures(),
            ipv6PrefixCount: s.int(),
            primaryIpv6: s.bool(),
            enaSrdSpecification: s.structure(),
            connectionTrackingSpecification: s.structure(),
            enaQueueCount: s.int()
        )
    }
}

extension LaunchTemplateInstanceSecondaryInterfaceSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateInstanceSecondaryInterfaceSpecification {
        LaunchTemplateInstanceSecondaryInterfaceSpecification(
            deleteOnTermination: s.bool(),
            deviceIndex: s.int(),
            privateIpAddresses: s.structures(),
            privateIpAddressCount: s.int(),
            secondarySubnetId: s.text(),
            interfaceType: s.text(),
            networkCardIndex: s.int()
        )
    }
}

extension LaunchTemplateLicenseConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateLicenseConfiguration {
        LaunchTemplateLicenseConfiguration(
            licenseConfigurationArn: s.text()
        )
    }
}

extension LaunchTemplateNetworkPerformanceOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateNetworkPerformanceOptions {
        LaunchTemplateNetworkPerformanceOptions(
            bandwidthWeighting: s.text()
        )
    }
}

extension LaunchTemplatePlacement: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplatePlacement {
        LaunchTemplatePlacement(
            availabilityZone: s.text(),
            availabilityZoneId: s.text(),
            affinity: s.text(),
            groupName: s.text(),
            hostId: s.text(),
            tenancy: s.text(),
            spreadDomain: s.text(),
            hostResourceGroupArn: s.text(),
            partitionNumber: s.int(),
            groupId: s.text()
        )
    }
}

extension LaunchTemplatePrivateDnsNameOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplatePrivateDnsNameOptions {
        LaunchTemplatePrivateDnsNameOptions(
            hostnameType: s.text(),
            enableResourceNameDnsARecord: s.bool(),
            enableResourceNameDnsAAAARecord: s.bool()
        )
    }
}

extension LaunchTemplateSpotMarketOptions: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateSpotMarketOptions {
        LaunchTemplateSpotMarketOptions(
            maxPrice: s.text(),
            spotInstanceType: s.text(),
            blockDurationMinutes: s.int(),
            validUntil: s.timestamp(),
            instanceInterruptionBehavior: s.text()
        )
    }
}

extension LaunchTemplateTagSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateTagSpecification {
        LaunchTemplateTagSpecification(
            resourceType: s.text(),
            tags: s.structures()
        )
    }
}

extension LaunchTemplateVersion: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplateVersion {
        LaunchTemplateVersion(
            launchTemplateId: s.text(),
            launchTemplateName: s.text(),
            versionNumber: s.int(),
            versionDescription: s.text(),
            createTime: s.timestamp(),
            createdBy: s.text(),
            defaultVersion: s.bool(),
            launchTemplateData: s.structure(),
            operator: s.structure()
        )
    }
}

extension LaunchTemplatesMonitoring: Sampled {
    static func sample(_ s: inout Sampler) -> LaunchTemplatesMonitoring {
        LaunchTemplatesMonitoring(
            enabled: s.bool()
        )
    }
}

extension LicenseConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> LicenseConfiguration {
        LicenseConfiguration(
            licenseConfigurationArn: s.text()
        )
    }
}

extension MediaAcceleratorInfo: Sampled {
    static func sample(_ s: inout Sampler) -> MediaAcceleratorInfo {
        MediaAcceleratorInfo(
            accelerators: s.structures(),
            totalMediaMemoryInMiB: s.int()
        )
    }
}

extension MediaDeviceInfo: Sampled {
    static func sample(_ s: inout Sampler) -> MediaDeviceInfo {
        MediaDeviceInfo(
            count: s.int(),
            name: s.text(),
            manufacturer: s.text(),
            memoryInfo: s.structure()
        )
    }
}

extension MediaDeviceMemoryInfo: Sampled {
    static func sample(_ s: inout Sampler) -> MediaDeviceMemoryInfo {
        MediaDeviceMemoryInfo(
            sizeInMiB: s.int()
        )
    }
}

extension MemoryGiBPerVCpu: Sampled {
    static func sample(_ s: inout Sampler) -> MemoryGiBPerVCpu {
        MemoryGiBPerVCpu(
            min: s.double(),
            max: s.double()
        )
    }
}

extension MemoryInfo: Sampled {
    static func sample(_ s: inout Sampler) -> MemoryInfo {
        MemoryInfo(
            sizeInMiB: s.int()
        )
    }
}

extension MemoryMiB: Sampled {
    static func sample(_ s: inout Sampler) -> MemoryMiB {
        MemoryMiB(
            min: s.int(),
            max: s.int()
        )
    }
}

extension ModifyInstanceCapacityReservationAttributesResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifyInstanceCapacityReservationAttributesResult {
        ModifyInstanceCapacityReservationAttributesResult(
            return: s.bool()
        )
    }
}

extension ModifyInstanceCreditSpecificationResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifyInstanceCreditSpecificationResult {
        ModifyInstanceCreditSpecificationResult(
            successfulInstanceCreditSpecifications: s.structures(),
            unsuccessfulInstanceCreditSpecifications: s.structures()
        )
    }
}

extension ModifyInstanceMaintenanceOptionsResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifyInstanceMaintenanceOptionsResult {
        ModifyInstanceMaintenanceOptionsResult(
            instanceId: s.text(),
            autoRecovery: s.text(),
            rebootMigration: s.text()
        )
    }
}

extension ModifyInstanceMetadataDefaultsResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifyInstanceMetadataDefaultsResult {
        ModifyInstanceMetadataDefaultsResult(
            return: s.bool()
        )
    }
}

extension ModifyInstanceMetadataOptionsResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifyInstanceMetadataOptionsResult {
        ModifyInstanceMetadataOptionsResult(
            instanceId: s.text(),
            instanceMetadataOptions: s.structure()
        )
    }
}

extension ModifyLaunchTemplateResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifyLaunchTemplateResult {
        ModifyLaunchTemplateResult(
            launchTemplate: s.structure()
        )
    }
}

extension ModifyPrivateDnsNameOptionsResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifyPrivateDnsNameOptionsResult {
        ModifyPrivateDnsNameOptionsResult(
            return: s.bool()
        )
    }
}

extension ModifySecurityGroupRulesResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifySecurityGroupRulesResult {
        ModifySecurityGroupRulesResult(
            return: s.bool()
        )
    }
}

extension ModifyVolumeResult: Sampled {
    static func sample(_ s: inout Sampler) -> ModifyVolumeResult {
        ModifyVolumeResult(
            volumeModification: s.structure()
        )
    }
}

extension MonitorInstancesResult: Sampled {
    static func sample(_ s: inout Sampler) -> MonitorInstancesResult {
        MonitorInstancesResult(
            instanceMonitorings: s.structures()
        )
    }
}

extension Monitoring: Sampled {
    static func sample(_ s: inout Sampler) -> Monitoring {
        Monitoring(
            state: s.text()
        )
    }
}

extension NetworkAcl: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkAcl {
        NetworkAcl(
            associations: s.structures(),
            entries: s.structures(),
            isDefault: s.bool(),
            networkAclId: s.text(),
            tags: s.structures(),
            vpcId: s.text(),
            ownerId: s.text()
        )
    }
}

extension NetworkAclAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkAclAssociation {
        NetworkAclAssociation(
            networkAclAssociationId: s.text(),
            networkAclId: s.text(),
            subnetId: s.text()
        )
    }
}

extension NetworkAclEntry: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkAclEntry {
        NetworkAclEntry(
            cidrBlock: s.text(),
            egress: s.bool(),
            icmpTypeCode: s.structure(),
            ipv6CidrBlock: s.text(),
            portRange: s.structure(),
            protocol: s.text(),
            ruleAction: s.text(),
            ruleNumber: s.int()
        )
    }
}

extension NetworkBandwidthGbps: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkBandwidthGbps {
        NetworkBandwidthGbps(
            min: s.double(),
            max: s.double()
        )
    }
}

extension NetworkCardInfo: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkCardInfo {
        NetworkCardInfo(
            networkCardIndex: s.int(),
            networkPerformance: s.text(),
            maximumNetworkInterfaces: s.int(),
            additionalFlexibleNetworkInterfaces: s.int(),
            baselineBandwidthInGbps: s.double(),
            peakBandwidthInGbps: s.double(),
            defaultEnaQueueCountPerInterface: s.int(),
            maximumEnaQueueCount: s.int(),
            maximumEnaQueueCountPerInterface: s.int()
        )
    }
}

extension NetworkInfo: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkInfo {
        NetworkInfo(
            networkPerformance: s.text(),
            maximumNetworkInterfaces: s.int(),
            maximumNetworkCards: s.int(),
            defaultNetworkCardIndex: s.int(),
            networkCards: s.structures(),
            ipv4AddressesPerInterface: s.int(),
            ipv6AddressesPerInterface: s.int(),
            ipv6Supported: s.bool(),
            enaSupport: s.text(),
            efaSupported: s.bool(),
            efaInfo: s.structure(),
            encryptionInTransitSupported: s.bool(),
            enaSrdSupported: s.bool(),
            bandwidthWeightings: s.texts(),
            flexibleEnaQueuesSupport: s.text(),
            connectionTrackingConfiguration: s.structure(),
            secondaryNetworkSupported: s.bool(),
            maximumSecondaryNetworkInterfaces: s.int(),
            ipv4AddressesPerSecondaryInterface: s.int()
        )
    }
}

extension NetworkInterface: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkInterface {
        NetworkInterface(
            association: s.structure(),
            attachment: s.structure(),
            availabilityZone: s.text(),
            connectionTrackingConfiguration: s.structure(),
            description: s.text(),
            groups: s.structures(),
            interfaceType: s.text(),
            ipv6Addresses: s.structures(),
            macAddress: s.text(),
            networkInterfaceId: s.text(),
            outpostArn: s.text(),
            ownerId: s.text(),
            privateDnsName: s.text(),
            publicDnsName: s.text(),
            publicIpDnsNameOptions: s.structure(),
            privateIpAddress: s.text(),
            privateIpAddresses: s.structures(),
            ipv4Prefixes: s.structures(),
            ipv6Prefixes: s.structures(),
            requesterId: s.text(),
            requesterManaged: s.bool(),
            sourceDestCheck: s.bool(),
            status: s.text(),
            subnetId: s.text(),
            tagSet: s.structures(),
            vpcId: s.text(),
            denyAllIgwTraffic: s.bool(),
            ipv6Native: s.bool(),
            ipv6Address: s.text(),
            operator: s.structure(),
            associatedSubnets: s.texts(),
            availabilityZoneId: s.text()
        )
    }
}

extension NetworkInterfaceAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkInterfaceAssociation {
        NetworkInterfaceAssociation(
            allocationId: s.text(),
            associationId: s.text(),
            ipOwnerId: s.text(),
            publicDnsName: s.text(),
            publicIp: s.text(),
            customerOwnedIp: s.text(),
            carrierIp: s.text()
        )
    }
}

extension NetworkInterfaceAttachment: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkInterfaceAttachment {
        NetworkInterfaceAttachment(
            attachTime: s.timestamp(),
            attachmentId: s.text(),
            deleteOnTermination: s.bool(),
            deviceIndex: s.int(),
            networkCardIndex: s.int(),
            instanceId: s.text(),
            instanceOwnerId: s.text(),
            status: s.text(),
            enaSrdSpecification: s.structure(),
            enaQueueCount: s.int()
        )
    }
}

extension NetworkInterfaceCount: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkInterfaceCount {
        NetworkInterfaceCount(
            min: s.int(),
            max: s.int()
        )
    }
}

extension NetworkInterfaceIpv6Address: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkInterfaceIpv6Address {
        NetworkInterfaceIpv6Address(
            ipv6Address: s.text(),
            publicIpv6DnsName: s.text(),
            isPrimaryIpv6: s.bool()
        )
    }
}

extension NetworkInterfacePrivateIpAddress: Sampled {
    static func sample(_ s: inout Sampler) -> NetworkInterfacePrivateIpAddress {
        NetworkInterfacePrivateIpAddress(
            association: s.structure(),
            primary: s.bool(),
            privateDnsName: s.text(),
            privateIpAddress: s.text()
        )
    }
}

extension NeuronDeviceCoreInfo: Sampled {
    static func sample(_ s: inout Sampler) -> NeuronDeviceCoreInfo {
        NeuronDeviceCoreInfo(
            count: s.int(),
            version: s.int()
        )
    }
}

extension NeuronDeviceInfo: Sampled {
    static func sample(_ s: inout Sampler) -> NeuronDeviceInfo {
        NeuronDeviceInfo(
            count: s.int(),
            name: s.text(),
            coreInfo: s.structure(),
            memoryInfo: s.structure()
        )
    }
}

extension NeuronDeviceMemoryInfo: Sampled {
    static func sample(_ s: inout Sampler) -> NeuronDeviceMemoryInfo {
        NeuronDeviceMemoryInfo(
            sizeInMiB: s.int()
        )
    }
}

extension NeuronInfo: Sampled {
    static func sample(_ s: inout Sampler) -> NeuronInfo {
        NeuronInfo(
            neuronDevices: s.structures(),
            totalNeuronDeviceMemoryInMiB: s.int()
        )
    }
}

extension NitroTpmInfo: Sampled {
    static func sample(_ s: inout Sampler) -> NitroTpmInfo {
        NitroTpmInfo(
            supportedVersions: s.texts()
        )
    }
}

extension OperatorResponse: Sampled {
    static func sample(_ s: inout Sampler) -> OperatorResponse {
        OperatorResponse(
            managed: s.bool(),
            principal: s.text(),
            hiddenByDefault: s.bool()
        )
    }
}

extension PerformanceFactorReference: Sampled {
    static func sample(_ s: inout Sampler) -> PerformanceFactorReference {
        PerformanceFactorReference(
            instanceFamily: s.text()
        )
    }
}

extension Placement: Sampled {
    static func sample(_ s: inout Sampler) -> Placement {
        Placement(
            availabilityZoneId: s.text(),
            affinity: s.text(),
            groupName: s.text(),
            partitionNumber: s.int(),
            hostId: s.text(),
            tenancy: s.text(),
            spreadDomain: s.text(),
            hostResourceGroupArn: s.text(),
            groupId: s.text(),
            availabilityZone: s.text()
        )
    }
}

extension PlacementGroupInfo: Sampled {
    static func sample(_ s: inout Sampler) -> PlacementGroupInfo {
        PlacementGroupInfo(
            supportedStrategies: s.texts()
        )
    }
}

extension PortRange: Sampled {
    static func sample(_ s: inout Sampler) -> PortRange {
        PortRange(
            from: s.int(),
            to: s.int()
        )
    }
}

extension PrefixListId: Sampled {
    static func sample(_ s: inout Sampler) -> PrefixListId {
        PrefixListId(
            description: s.text(),
            prefixListId: s.text()
        )
    }
}

extension PrivateDnsNameOptionsOnLaunch: Sampled {
    static func sample(_ s: inout Sampler) -> PrivateDnsNameOptionsOnLaunch {
        PrivateDnsNameOptionsOnLaunch(
            hostnameType: s.text(),
            enableResourceNameDnsARecord: s.bool(),
            enableResourceNameDnsAAAARecord: s.bool()
        )
    }
}

extension PrivateDnsNameOptionsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> PrivateDnsNameOptionsResponse {
        PrivateDnsNameOptionsResponse(
            hostnameType: s.text(),
            enableResourceNameDnsARecord: s.bool(),
            enableResourceNameDnsAAAARecord: s.bool()
        )
    }
}

extension PrivateIpAddressSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> PrivateIpAddressSpecification {
        PrivateIpAddressSpecification(
            primary: s.bool(),
            privateIpAddress: s.text()
        )
    }
}

extension ProcessorInfo: Sampled {
    static func sample(_ s: inout Sampler) -> ProcessorInfo {
        ProcessorInfo(
            supportedArchitectures: s.texts(),
            sustainedClockSpeedInGhz: s.double(),
            supportedFeatures: s.texts(),
            manufacturer: s.text()
        )
    }
}

extension ProductCode: Sampled {
    static func sample(_ s: inout Sampler) -> ProductCode {
        ProductCode(
            productCodeId: s.text(),
            productCodeType: s.text()
        )
    }
}

extension PropagatingVgw: Sampled {
    static func sample(_ s: inout Sampler) -> PropagatingVgw {
        PropagatingVgw(
            gatewayId: s.text()
        )
    }
}

extension PtrUpdateStatus: Sampled {
    static func sample(_ s: inout Sampler) -> PtrUpdateStatus {
        PtrUpdateStatus(
            value: s.text(),
            status: s.text(),
            reason: s.text()
        )
    }
}

extension PublicIpDnsNameOptions: Sampled {
    static func sample(_ s: inout Sampler) -> PublicIpDnsNameOptions {
        PublicIpDnsNameOptions(
            dnsHostnameType: s.text(),
            publicIpv4DnsName: s.text(),
            publicIpv6DnsName: s.text(),
            publicDualStackDnsName: s.text()
        )
    }
}

extension ReferencedSecurityGroup: Sampled {
    static func sample(_ s: inout Sampler) -> ReferencedSecurityGroup {
        ReferencedSecurityGroup(
            groupId: s.text(),
            peeringStatus: s.text(),
            userId: s.text(),
            vpcId: s.text(),
            vpcPeeringConnectionId: s.text()
        )
    }
}

extension Region: Sampled {
    static func sample(_ s: inout Sampler) -> Region {
        Region(
            optInStatus: s.text(),
            geography: s.structures(),
            regionName: s.text(),
            endpoint: s.text()
        )
    }
}

extension RegionGeography: Sampled {
    static func sample(_ s: inout Sampler) -> RegionGeography {
        RegionGeography(
            name: s.text()
        )
    }
}

extension ReplaceIamInstanceProfileAssociationResult: Sampled {
    static func sample(_ s: inout Sampler) -> ReplaceIamInstanceProfileAssociationResult {
        ReplaceIamInstanceProfileAssociationResult(
            iamInstanceProfileAssociation: s.structure()
        )
    }
}

extension Reservation: Sampled {
    static func sample(_ s: inout Sampler) -> Reservation {
        Reservation(
            reservationId: s.text(),
            ownerId: s.text(),
            requesterId: s.text(),
            groups: s.structures(),
            instances: s.structures()
        )
    }
}

extension ResponseError: Sampled {
    static func sample(_ s: inout Sampler) -> ResponseError {
        ResponseError(
            code: s.text(),
            message: s.text()
        )
    }
}

extension ResponseLaunchTemplateData: Sampled {
    static func sample(_ s: inout Sampler) -> ResponseLaunchTemplateData {
        ResponseLaunchTemplateData(
            kernelId: s.text(),
            ebsOptimized: s.bool(),
            iamInstanceProfile: s.structure(),
            blockDeviceMappings: s.structures(),
            networkInterfaces: s.structures(),
            imageId: s.text(),
            instanceType: s.text(),
            keyName: s.text(),
            monitoring: s.structure(),
            placement: s.structure(),
            ramDiskId: s.text(),
            disableApiTermination: s.bool(),
            instanceInitiatedShutdownBehavior: s.text(),
            userData: s.text(),
            tagSpecifications: s.structures(),
            elasticGpuSpecifications: s.structures(),
            elasticInferenceAccelerators: s.structures(),
            securityGroupIds: s.texts(),
            securityGroups: s.texts(),
            instanceMarketOptions: s.structure(),
            creditSpecification: s.structure(),
            cpuOptions: s.structure(),
            capacityReservationSpecification: s.structure(),
            licenseSpecifications: s.structures(),
            hibernationOptions: s.structure(),
            metadataOptions: s.structure(),
            enclaveOptions: s.structure(),
            instanceRequirements: s.structure(),
            privateDnsNameOptions: s.structure(),
            maintenanceOptions: s.structure(),
            disableApiStop: s.bool(),
            operator: s.structure(),
            networkPerformanceOptions: s.structure(),
            secondaryInterfaces: s.structures()
        )
    }
}

extension RevokeSecurityGroupEgressResult: Sampled {
    static func sample(_ s: inout Sampler) -> RevokeSecurityGroupEgressResult {
        RevokeSecurityGroupEgressResult(
            return: s.bool(),
            unknownIpPermissions: s.structures(),
            revokedSecurityGroupRules: s.structures()
        )
    }
}

extension RevokeSecurityGroupIngressResult: Sampled {
    static func sample(_ s: inout Sampler) -> RevokeSecurityGroupIngressResult {
        RevokeSecurityGroupIngressResult(
            return: s.bool(),
            unknownIpPermissions: s.structures(),
            revokedSecurityGroupRules: s.structures()
        )
    }
}

extension RevokedSecurityGroupRule: Sampled {
    static func sample(_ s: inout Sampler) -> RevokedSecurityGroupRule {
        RevokedSecurityGroupRule(
            securityGroupRuleId: s.text(),
            groupId: s.text(),
            isEgress: s.bool(),
            ipProtocol: s.text(),
            fromPort: s.int(),
            toPort: s.int(),
            cidrIpv4: s.text(),
            cidrIpv6: s.text(),
            prefixListId: s.text(),
            referencedGroupId: s.text(),
            description: s.text()
        )
    }
}

extension Route: Sampled {
    static func sample(_ s: inout Sampler) -> Route {
        Route(
            destinationCidrBlock: s.text(),
            destinationIpv6CidrBlock: s.text(),
            destinationPrefixListId: s.text(),
            egressOnlyInternetGatewayId: s.text(),
            gatewayId: s.text(),
            instanceId: s.text(),
            instanceOwnerId: s.text(),
            natGatewayId: s.text(),
            transitGatewayId: s.text(),
            localGatewayId: s.text(),
            carrierGatewayId: s.text(),
            networkInterfaceId: s.text(),
            origin: s.text(),
            state: s.text(),
            vpcPeeringConnectionId: s.text(),
            coreNetworkArn: s.text(),
            odbNetworkArn: s.text(),
            ipAddress: s.text()
        )
    }
}

extension RouteTable: Sampled {
    static func sample(_ s: inout Sampler) -> RouteTable {
        RouteTable(
            associations: s.structures(),
            propagatingVgws: s.structures(),
            routeTableId: s.text(),
            routes: s.structures(),
            tags: s.structures(),
            vpcId: s.text(),
            ownerId: s.text()
        )
    }
}

extension RouteTableAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> RouteTableAssociation {
        RouteTableAssociation(
            main: s.bool(),
            routeTableAssociationId: s.text(),
            routeTableId: s.text(),
            subnetId: s.text(),
            gatewayId: s.text(),
            publicIpv4Pool: s.text(),
            associationState: s.structure()
        )
    }
}

extension RouteTableAssociationState: Sampled {
    static func sample(_ s: inout Sampler) -> RouteTableAssociationState {
        RouteTableAssociationState(
            state: s.text(),
            statusMessage: s.text()
        )
    }
}

extension SecondaryInterfacePrivateIpAddressSpecification: Sampled {
    static func sample(_ s: inout Sampler) -> SecondaryInterfacePrivateIpAddressSpecification {
        SecondaryInterfacePrivateIpAddressSpecification(
            privateIpAddress: s.text()
        )
    }
}

extension SecurityGroup: Sampled {
    static func sample(_ s: inout Sampler) -> SecurityGroup {
        SecurityGroup(
            groupId: s.text(),
            ipPermissionsEgress: s.structures(),
            tags: s.structures(),
            vpcId: s.text(),
            securityGroupArn: s.text(),
            ownerId: s.text(),
            groupName: s.text(),
            description: s.text(),
            ipPermissions: s.structures()
        )
    }
}

extension SecurityGroupReference: Sampled {
    static func sample(_ s: inout Sampler) -> SecurityGroupReference {
        SecurityGroupReference(
            groupId: s.text(),
            referencingVpcId: s.text(),
            vpcPeeringConnectionId: s.text(),
            transitGatewayId: s.text()
        )
    }
}

extension SecurityGroupRule: Sampled {
    static func sample(_ s: inout Sampler) -> SecurityGroupRule {
        SecurityGroupRule(
            securityGroupRuleId: s.text(),
            groupId: s.text(),
            groupOwnerId: s.text(),
            isEgress: s.bool(),
            ipProtocol: s.text(),
            fromPort: s.int(),
            toPort: s.int(),
            cidrIpv4: s.text(),
            cidrIpv6: s.text(),
            prefixListId: s.text(),
            referencedGroupInfo: s.structure(),
            description: s.text(),
            tags: s.structures(),
            securityGroupRuleArn: s.text()
        )
    }
}

extension StaleIpPermission: Sampled {
    static func sample(_ s: inout Sampler) -> StaleIpPermission {
        StaleIpPermission(
            fromPort: s.int(),
            ipProtocol: s.text(),
            ipRanges: s.texts(),
            prefixListIds: s.texts(),
            toPort: s.int(),
            userIdGroupPairs: s.structures()
        )
    }
}

extension StaleSecurityGroup: Sampled {
    static func sample(_ s: inout Sampler) -> StaleSecurityGroup {
        StaleSecurityGroup(
            description: s.text(),
            groupId: s.text(),
            groupName: s.text(),
            staleIpPermissions: s.structures(),
            staleIpPermissionsEgress: s.structures(),
            vpcId: s.text()
        )
    }
}

extension StartInstancesResult: Sampled {
    static func sample(_ s: inout Sampler) -> StartInstancesResult {
        StartInstancesResult(
            startingInstances: s.structures()
        )
    }
}

extension StateReason: Sampled {
    static func sample(_ s: inout Sampler) -> StateReason {
        StateReason(
            code: s.text(),
            message: s.text()
        )
    }
}

extension StopInstancesResult: Sampled {
    static func sample(_ s: inout Sampler) -> StopInstancesResult {
        StopInstancesResult(
            stoppingInstances: s.structures()
        )
    }
}

extension Subnet: Sampled {
    static func sample(_ s: inout Sampler) -> Subnet {
        Subnet(
            availabilityZoneId: s.text(),
            enableLniAtDeviceIndex: s.int(),
            mapCustomerOwnedIpOnLaunch: s.bool(),
            customerOwnedIpv4Pool: s.text(),
            ownerId: s.text(),
            assignIpv6AddressOnCreation: s.bool(),
            ipv6CidrBlockAssociationSet: s.structures(),
            tags: s.structures(),
            subnetArn: s.text(),
            outpostArn: s.text(),
            enableDns64: s.bool(),
            ipv6Native: s.bool(),
            privateDnsNameOptionsOnLaunch: s.structure(),
            blockPublicAccessStates: s.structure(),
            type: s.text(),
            subnetId: s.text(),
            state: s.text(),
            vpcId: s.text(),
            cidrBlock: s.text(),
            availableIpAddressCount: s.int(),
            availabilityZone: s.text(),
            defaultForAz: s.bool(),
            mapPublicIpOnLaunch: s.bool()
        )
    }
}

extension SubnetCidrBlockState: Sampled {
    static func sample(_ s: inout Sampler) -> SubnetCidrBlockState {
        SubnetCidrBlockState(
            state: s.text(),
            statusMessage: s.text()
        )
    }
}

extension SubnetIpv6CidrBlockAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> SubnetIpv6CidrBlockAssociation {
        SubnetIpv6CidrBlockAssociation(
            associationId: s.text(),
            ipv6CidrBlock: s.text(),
            ipv6CidrBlockState: s.structure(),
            ipv6AddressAttribute: s.text(),
            ipSource: s.text()
        )
    }
}

extension SuccessfulInstanceCreditSpecificationItem: Sampled {
    static func sample(_ s: inout Sampler) -> SuccessfulInstanceCreditSpecificationItem {
        SuccessfulInstanceCreditSpecificationItem(
            instanceId: s.text()
        )
    }
}

extension Tag: Sampled {
    static func sample(_ s: inout Sampler) -> Tag {
        Tag(
            key: s.text(),
            value: s.text()
        )
    }
}

extension TagDescription: Sampled {
    static func sample(_ s: inout Sampler) -> TagDescription {
        TagDescription(
            key: s.text(),
            resourceId: s.text(),
            resourceType: s.text(),
            value: s.text()
        )
    }
}

extension TerminateInstancesResult: Sampled {
    static func sample(_ s: inout Sampler) -> TerminateInstancesResult {
        TerminateInstancesResult(
            terminatingInstances: s.structures()
        )
    }
}

extension TotalLocalStorageGB: Sampled {
    static func sample(_ s: inout Sampler) -> TotalLocalStorageGB {
        TotalLocalStorageGB(
            min: s.double(),
            max: s.double()
        )
    }
}

extension UnmonitorInstancesResult: Sampled {
    static func sample(_ s: inout Sampler) -> UnmonitorInstancesResult {
        UnmonitorInstancesResult(
            instanceMonitorings: s.structures()
        )
    }
}

extension UnsuccessfulInstanceCreditSpecificationItem: Sampled {
    static func sample(_ s: inout Sampler) -> UnsuccessfulInstanceCreditSpecificationItem {
        UnsuccessfulInstanceCreditSpecificationItem(
            instanceId: s.text(),
            error: s.structure()
        )
    }
}

extension UnsuccessfulInstanceCreditSpecificationItemError: Sampled {
    static func sample(_ s: inout Sampler) -> UnsuccessfulInstanceCreditSpecificationItemError {
        UnsuccessfulInstanceCreditSpecificationItemError(
            code: s.text(),
            message: s.text()
        )
    }
}

extension UpdateSecurityGroupRuleDescriptionsEgressResult: Sampled {
    static func sample(_ s: inout Sampler) -> UpdateSecurityGroupRuleDescriptionsEgressResult {
        UpdateSecurityGroupRuleDescriptionsEgressResult(
            return: s.bool()
        )
    }
}

extension UpdateSecurityGroupRuleDescriptionsIngressResult: Sampled {
    static func sample(_ s: inout Sampler) -> UpdateSecurityGroupRuleDescriptionsIngressResult {
        UpdateSecurityGroupRuleDescriptionsIngressResult(
            return: s.bool()
        )
    }
}

extension UserIdGroupPair: Sampled {
    static func sample(_ s: inout Sampler) -> UserIdGroupPair {
        UserIdGroupPair(
            description: s.text(),
            userId: s.text(),
            groupName: s.text(),
            groupId: s.text(),
            vpcId: s.text(),
            vpcPeeringConnectionId: s.text(),
            peeringStatus: s.text()
        )
    }
}

extension VCpuCountRange: Sampled {
    static func sample(_ s: inout Sampler) -> VCpuCountRange {
        VCpuCountRange(
            min: s.int(),
            max: s.int()
        )
    }
}

extension VCpuInfo: Sampled {
    static func sample(_ s: inout Sampler) -> VCpuInfo {
        VCpuInfo(
            defaultVCpus: s.int(),
            defaultCores: s.int(),
            defaultThreadsPerCore: s.int(),
            validCores: s.ints(),
            validThreadsPerCore: s.ints()
        )
    }
}

extension ValidationError: Sampled {
    static func sample(_ s: inout Sampler) -> ValidationError {
        ValidationError(
            code: s.text(),
            message: s.text()
        )
    }
}

extension ValidationWarning: Sampled {
    static func sample(_ s: inout Sampler) -> ValidationWarning {
        ValidationWarning(
            errors: s.structures()
        )
    }
}

extension Volume: Sampled {
    static func sample(_ s: inout Sampler) -> Volume {
        Volume(
            availabilityZoneId: s.text(),
            outpostArn: s.text(),
            sourceVolumeId: s.text(),
            iops: s.int(),
            tags: s.structures(),
            volumeType: s.text(),
            fastRestored: s.bool(),
            multiAttachEnabled: s.bool(),
            throughput: s.int(),
            sseType: s.text(),
            operator: s.structure(),
            volumeInitializationRate: s.int(),
            volumeId: s.text(),
            size: s.int(),
            snapshotId: s.text(),
            availabilityZone: s.text(),
            state: s.text(),
            createTime: s.timestamp(),
            attachments: s.structures(),
            encrypted: s.bool(),
            kmsKeyId: s.text()
        )
    }
}

extension VolumeAttachment: Sampled {
    static func sample(_ s: inout Sampler) -> VolumeAttachment {
        VolumeAttachment(
            deleteOnTermination: s.bool(),
            associatedResource: s.text(),
            instanceOwningService: s.text(),
            ebsCardIndex: s.int(),
            volumeId: s.text(),
            instanceId: s.text(),
            device: s.text(),
            state: s.text(),
            attachTime: s.timestamp()
        )
    }
}

extension VolumeModification: Sampled {
    static func sample(_ s: inout Sampler) -> VolumeModification {
        VolumeModification(
            volumeId: s.text(),
            modificationState: s.text(),
            statusMessage: s.text(),
            targetSize: s.int(),
            targetIops: s.int(),
            targetVolumeType: s.text(),
            targetThroughput: s.int(),
            targetMultiAttachEnabled: s.bool(),
            originalSize: s.int(),
            originalIops: s.int(),
            originalVolumeType: s.text(),
            originalThroughput: s.int(),
            originalMultiAttachEnabled: s.bool(),
            progress: s.int(),
            startTime: s.timestamp(),
            endTime: s.timestamp(),
            operator: s.structure()
        )
    }
}

extension VolumeStatusAction: Sampled {
    static func sample(_ s: inout Sampler) -> VolumeStatusAction {
        VolumeStatusAction(
            code: s.text(),
            description: s.text(),
            eventId: s.text(),
            eventType: s.text()
        )
    }
}

extension VolumeStatusAttachmentStatus: Sampled {
    static func sample(_ s: inout Sampler) -> VolumeStatusAttachmentStatus {
        VolumeStatusAttachmentStatus(
            ioPerformance: s.text(),
            instanceId: s.text()
        )
    }
}

extension VolumeStatusDetails: Sampled {
    static func sample(_ s: inout Sampler) -> VolumeStatusDetails {
        VolumeStatusDetails(
            name: s.text(),
            status: s.text()
        )
    }
}

extension VolumeStatusEvent: Sampled {
    static func sample(_ s: inout Sampler) -> VolumeStatusEvent {
        VolumeStatusEvent(
            description: s.text(),
            eventId: s.text(),
            eventType: s.text(),
            notAfter: s.timestamp(),
            notBefore: s.timestamp(),
            instanceId: s.text()
        )
    }
}

extension VolumeStatusInfo: Sampled {
    static func sample(_ s: inout Sampler) -> VolumeStatusInfo {
        VolumeStatusInfo(
            details: s.structures(),
            status: s.text()
        )
    }
}

extension VolumeStatusItem: Sampled {
    static func sample(_ s: inout Sampler) -> VolumeStatusItem {
        VolumeStatusItem(
            actions: s.structures(),
            availabilityZone: s.text(),
            outpostArn: s.text(),
            events: s.structures(),
            volumeId: s.text(),
            volumeStatus: s.structure(),
            attachmentStatuses: s.structures(),
            initializationStatusDetails: s.structure(),
            availabilityZoneId: s.text(),
            operator: s.structure()
        )
    }
}

extension Vpc: Sampled {
    static func sample(_ s: inout Sampler) -> Vpc {
        Vpc(
            ownerId: s.text(),
            instanceTenancy: s.text(),
            ipv6CidrBlockAssociationSet: s.structures(),
            cidrBlockAssociationSet: s.structures(),
            isDefault: s.bool(),
            encryptionControl: s.structure(),
            tags: s.structures(),
            blockPublicAccessStates: s.structure(),
            vpcId: s.text(),
            state: s.text(),
            cidrBlock: s.text(),
            dhcpOptionsId: s.text()
        )
    }
}

extension VpcCidrBlockAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> VpcCidrBlockAssociation {
        VpcCidrBlockAssociation(
            associationId: s.text(),
            cidrBlock: s.text(),
            cidrBlockState: s.structure()
        )
    }
}

extension VpcCidrBlockState: Sampled {
    static func sample(_ s: inout Sampler) -> VpcCidrBlockState {
        VpcCidrBlockState(
            state: s.text(),
            statusMessage: s.text()
        )
    }
}

extension VpcEncryptionControl: Sampled {
    static func sample(_ s: inout Sampler) -> VpcEncryptionControl {
        VpcEncryptionControl(
            vpcId: s.text(),
            vpcEncryptionControlId: s.text(),
            mode: s.text(),
            state: s.text(),
            stateMessage: s.text(),
            resourceExclusions: s.structure(),
            tags: s.structures()
        )
    }
}

extension VpcEncryptionControlExclusion: Sampled {
    static func sample(_ s: inout Sampler) -> VpcEncryptionControlExclusion {
        VpcEncryptionControlExclusion(
            state: s.text(),
            stateMessage: s.text()
        )
    }
}

extension VpcEncryptionControlExclusions: Sampled {
    static func sample(_ s: inout Sampler) -> VpcEncryptionControlExclusions {
        VpcEncryptionControlExclusions(
            internetGateway: s.structure(),
            egressOnlyInternetGateway: s.structure(),
            natGateway: s.structure(),
            virtualPrivateGateway: s.structure(),
            vpcPeering: s.structure(),
            lambda: s.structure(),
            vpcLattice: s.structure(),
            elasticFileSystem: s.structure()
        )
    }
}

extension VpcIpv6CidrBlockAssociation: Sampled {
    static func sample(_ s: inout Sampler) -> VpcIpv6CidrBlockAssociation {
        VpcIpv6CidrBlockAssociation(
            associationId: s.text(),
            ipv6CidrBlock: s.text(),
            ipv6CidrBlockState: s.structure(),
            networkBorderGroup: s.text(),
            ipv6Pool: s.text(),
            ipv6AddressAttribute: s.text(),
            ipSource: s.text()
        )
    }
}
