package vn.ocop.reporting.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What reporting reads of the events of the other services: only the fields that it counts by.
 *
 * <p>Names of producers are not among them: reporting needs their form, not who they are.
 */
sealed interface States {

    Fact fact();

    record Money(long amount, String currency) {}

    static @Nullable Long dong(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    record Producer(
            String areaPath,
            @Nullable String oldPath,
            boolean demonstration,
            String legalForm,
            @Nullable String sizeClass)
            implements States {
        @Override
        public Fact fact() {
            return Fact.in(areaPath, oldPath, demonstration).kind(legalForm, sizeClass).build();
        }
    }

    record Product(
            String areaPath,
            @Nullable String oldPath,
            boolean demonstration,
            UUID id,
            String name,
            @Nullable UUID producerId,
            @Nullable String productGroup,
            @Nullable String productionState)
            implements States {
        @Override
        public Fact fact() {
            return Fact.in(areaPath, oldPath, demonstration)
                    .of(id, producerId)
                    .kind(productGroup, productionState)
                    .label(name)
                    .build();
        }
    }

    record Certificate(
            String areaPath,
            @Nullable String oldPath,
            boolean demonstration,
            UUID productId,
            @Nullable UUID producerId,
            @Nullable UUID holderId,
            @Nullable Integer stars,
            @Nullable String decisionNumber,
            @Nullable PossibleDays signedOn,
            @Nullable Integer roundYear,
            @Nullable String recognitionKind,
            @Nullable LocalDate lastDay,
            List<Timeline.Entry> timeline)
            implements States {
        /** After a transfer the product counts for its holder today, not for the one printed. */
        @Override
        public Fact fact() {
            return Fact.in(areaPath, oldPath, demonstration)
                    .of(productId, holderId == null ? producerId : holderId)
                    .kind(recognitionKind, null)
                    .stars(stars, roundYear)
                    .acted(PossibleDays.firstOf(signedOn), PossibleDays.lastOf(signedOn))
                    .open(null, lastDay)
                    .label(decisionNumber)
                    .spans(new Timeline(timeline).spans())
                    .build();
        }
    }

    record Dossier(
            String areaPath,
            boolean demonstration,
            UUID productId,
            @Nullable UUID producerId,
            String kind,
            String state,
            boolean potentialFiveStars,
            @Nullable Integer roundYear,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate evaluatedOn)
            implements States {
        @Override
        public Fact fact() {
            return Fact.in(areaPath, null, demonstration)
                    .of(productId, producerId)
                    .kind(potentialFiveStars ? "POTENTIAL_FIVE_STARS" : kind, state)
                    .stars(null, roundYear)
                    .acted(submittedOn, submittedOn)
                    .open(evaluatedOn, null)
                    .build();
        }
    }

    record PromotionEvent(
            String areaPath,
            @Nullable String oldPath,
            boolean demonstration,
            String kind,
            String name,
            String state,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable LocalDate heldOn,
            @Nullable Long attendances)
            implements States {
        @Override
        public Fact fact() {
            var held = heldOn == null ? firstDay : heldOn;
            return Fact.in(areaPath, oldPath, demonstration)
                    .kind(kind, state)
                    .acted(held, held)
                    .open(firstDay, lastDay)
                    .counts(null, attendances)
                    .label(name)
                    .build();
        }
    }

    record Participation(
            @Nullable String areaPath,
            boolean demonstration,
            UUID eventId,
            UUID productId,
            @Nullable UUID producerId,
            @Nullable Integer stars,
            String state,
            LocalDate admittedOn)
            implements States {
        @Override
        public Fact fact() {
            return Fact.in(areaPath, null, demonstration)
                    .of(productId, producerId)
                    .at(eventId)
                    .kind(null, state)
                    .stars(stars, null)
                    .acted(admittedOn, admittedOn)
                    .build();
        }
    }

    record SalesResult(
            @Nullable String areaPath,
            boolean demonstration,
            UUID eventId,
            UUID productId,
            @Nullable Long visits,
            @Nullable Money sales,
            LocalDate recordedOn)
            implements States {
        @Override
        public Fact fact() {
            return Fact.in(areaPath, null, demonstration)
                    .of(productId, null)
                    .at(eventId)
                    .acted(recordedOn, recordedOn)
                    .counts(dong(sales), visits)
                    .build();
        }
    }

    record Agreement(
            String areaPath,
            boolean demonstration,
            String kind,
            String state,
            List<UUID> productIds,
            @Nullable UUID producerId,
            @Nullable UUID eventId,
            @Nullable Money value,
            LocalDate signedOn)
            implements States {
        @Override
        public Fact fact() {
            return Fact.in(areaPath, null, demonstration)
                    .of(null, producerId)
                    .at(eventId)
                    .kind(kind, state)
                    .acted(signedOn, signedOn)
                    .counts(dong(value), null)
                    .products(productIds)
                    .build();
        }
    }

    record PointOfSale(
            String areaPath,
            @Nullable String oldPath,
            boolean demonstration,
            String kind,
            LocalDate openedOn,
            @Nullable LocalDate closedOn)
            implements States {
        @Override
        public Fact fact() {
            return Fact.in(areaPath, oldPath, demonstration)
                    .kind(kind, null)
                    .open(openedOn, closedOn)
                    .build();
        }
    }

    record Listing(
            String areaPath,
            boolean demonstration,
            UUID productId,
            @Nullable UUID producerId,
            String marketplace,
            LocalDate listedOn,
            @Nullable LocalDate delistedOn)
            implements States {
        @Override
        public Fact fact() {
            return Fact.in(areaPath, null, demonstration)
                    .of(productId, producerId)
                    .open(listedOn, delistedOn)
                    .label(marketplace)
                    .build();
        }
    }
}
